/// Trivial values side by side in memory that grows and is freed with its owner.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
    private(set) var start: UnsafeMutablePointer<Element>
    private(set) var capacity: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 1)
        start = .allocate(capacity: self.capacity)
    }

    /// So many of the same value.
    init(repeating value: Element, count: Int) {
        self.init(capacity: count)
        start.initialize(repeating: value, count: count)
    }

    /// Makes room for so many values, of which the first `used` are kept.
    mutating func reserve(_ count: Int, keeping used: Int) {
        guard count > capacity else { return }
        let wider = max(count, 2 * capacity)
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: wider)
        moved.moveInitialize(from: start, count: used)
        start.deallocate()
        start = moved
        capacity = wider
    }

    deinit {
        start.deallocate()
    }
}
