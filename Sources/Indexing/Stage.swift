import Dispatch
import Synchronization

/// A step of a pipeline: does its jobs one after another, in the order they came, on a thread of
/// its own.
///
/// A few jobs may wait, so that memory stays bounded. The first error is kept and thrown by every
/// later call; jobs that come after it are passed over.
final class Stage: Sendable {
    private static let jobsInFlight = 4

    private let queue: DispatchQueue
    private let slots = DispatchSemaphore(value: jobsInFlight)
    private let failure = Mutex<(any Error)?>(nil)

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    /// Hands over a job; waits while too many are waiting.
    func submit(_ job: @escaping @Sendable () throws -> Void) throws {
        try throwFailure()
        slots.wait()
        queue.async { [self] in
            defer { slots.signal() }
            guard failure.withLock({ $0 == nil }) else { return }
            do {
                try job()
            } catch {
                failure.withLock { $0 = error }
            }
        }
    }

    /// Waits until all jobs are done.
    func finish() throws {
        queue.sync {}
        try throwFailure()
    }

    private func throwFailure() throws {
        if let error = failure.withLock({ $0 }) { throw error }
    }
}
