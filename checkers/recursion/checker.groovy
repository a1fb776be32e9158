check(language: 'groovy', maxWidth: 80, output: 'recursion.groovy',
        users: { List<String> team -> if (team.size() > 3) { reject "At most three of you may work together, but you are ${team.size()}." } }) {
    if (submissionTimestamp > '2030-12-01T23:59:00') {
        timeoutControl disable
        if (message('This was due on 1 December 2030. Do you want to save it with 10% penalty?', [yesNo, caution]) == no) {
            reject 'Nothing was saved.'
        }
        timeoutControl reset
        addHeaderLine 'Late <*90%>'
        finalMessage 'Handin saved, with a penalty of 10% for being late.'
        logLine "late: ${users.join(' and ')}"
    }

    if (submissionText =~ /\b(while\s*\(|goto\b)/) {
        reject 'Write functions that call themselves, without while.'
    }
    procedure 'ones', 1
    procedure 'gcd', 2
    procedure 'hanoi', 4
    procedure 'permutations', 1
    for (name in ['ones', 'gcd', 'hanoi', 'permutations']) {
        lookForTests name, 3
    }

    runStatus 'counting ones'
    for (n in [0, 1, 2, 7, 8, 1000]) {
        test "ones($n)", Integer.bitCount(n)
    }

    test 'gcd(12, 18)', 6
    test 'gcd(18, 12)', 6
    test 'gcd(7, 7)', 7
    test 'gcd(9, 0)', 9
    test 'gcd(17, 5)', 1

    runStatus 'moving disks'
    test "hanoi(0, 'A', 'B', 'C')", []
    test "hanoi(2, 'A', 'B', 'C')", ['AC', 'AB', 'CB']
    test "hanoi(3, 'X', 'Y', 'Z')", ['XY', 'XZ', 'YZ', 'XY', 'ZX', 'ZY', 'XY']
    test "hanoi(10, 'A', 'B', 'C').size()", 1023

    test 'permutations([])', [[]]
    test("permutations(['a', 'b', 'c']).toSet()", 6) { actual, count -> actual.size() == count }
    test 'permutations([3, 1, 2]).sort()', [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
    test 'permutations([1, 2, 3, 4]).size()', 24
    def kept = eval('{ -> def items = [1, 2, 3]; permutations(items); items }()')
    if (kept != [1, 2, 3]) {
        reject "permutations must leave its argument as it is, but after permutations(items) the list items is $kept, which was [1, 2, 3]."
    }
}
