print("lind")
