// libedit's header needs FILE; its variables are set through functions, for Swift takes a C
// variable for shared mutable state.
#include <stdio.h>
#include <stdlib.h>
#include <editline/readline.h>

static inline void cedit_complete_with(rl_compentry_func_t *generator) {
    rl_completion_entry_function = generator;
}
