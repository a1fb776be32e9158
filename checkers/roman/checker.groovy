check(language: 'java', users: pairsOrSingles, coverage: true, output: 'Roman.java') {
    procedure 'Roman.roman', 1
    procedure 'Roman.number', 1
    allCovered()

    test 'Roman.roman(1)', 'I'
    test 'Roman.number("I")', 1
    sameAs on: [[2], [4], [9], [40], [90], [400], [900], [1994], [3999]], 'Roman.roman'
    sameAs given: [ints(1..3999)], tries: 12, 'Roman.roman'
    sameAs on: [[0], [4000], [-1]], 'Roman.roman'

    sameAs on: [['III'], ['IV'], ['XC'], ['MCMXCIV'], ['MMMCMXCIX']], 'Roman.number'
    sameAs on: [['IIII'], ['IC'], ['VX'], ['MMMM'], ['abc'], ['iv'], ['']], 'Roman.number'
    sameAs given: [strings('IVX')], tries: 12, seed: 3, 'Roman.number'
}
