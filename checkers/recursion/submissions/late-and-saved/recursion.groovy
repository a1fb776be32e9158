// The number of ones in the binary numeral of n, which is not negative.
def ones(n) {
    n == 0 ? 0 : n % 2 + ones(n.intdiv(2))
}

// The greatest common divisor, by Euclid.
def gcd(a, b) {
    b == 0 ? a : gcd(b, a % b)
}

// The moves that take a tower of n disks from one peg to another.
def hanoi(n, from, to, spare) {
    if (n == 0) {
        return []
    }
    hanoi(n - 1, from, spare, to) + [from + to] + hanoi(n - 1, spare, to, from)
}

// All the orders in which the items of a list can stand.
def permutations(items) {
    if (items.isEmpty()) {
        return [[]]
    }
    def all = []
    for (item in items) {
        for (rest in permutations(items - [item])) {
            all << [item] + rest
        }
    }
    all
}

assert ones(0) == 0
assert ones(6) == 2
assert ones(255) == 8
assert gcd(12, 18) == 6
assert gcd(7, 0) == 7
assert gcd(13, 8) == 1
assert hanoi(1, 'A', 'B', 'C') == ['AB']
assert hanoi(2, 'A', 'B', 'C') == ['AC', 'AB', 'CB']
assert hanoi(0, 'A', 'B', 'C') == []
assert permutations([]) == [[]]
assert permutations([1]) == [[1]]
assert permutations([1, 2]) == [[1, 2], [2, 1]]
