check(language: 'groovy', users: pairsOrSingles, coverage: true, output: 'words.groovy') {
    procedure 'wordCount', 1
    procedure 'longestWord', 1
    procedure 'frequencies', 1
    procedure 'isPalindrome', 1

    test "wordCount('')", 0
    test "wordCount('To be, or not to be')", 6
    test "wordCount('  forty-two\\n is 42  ')", 3

    test "longestWord('the answer is forty-two')", 'answer'
    test "longestWord('one two')", 'one'
    test "longestWord('42')", ''

    test "frequencies('Tom saw tom')", [tom: 2, saw: 1]
    test "frequencies('')", [:]
    test "frequencies('Straße und Straße')", [straße: 2, und: 1]

    test "isPalindrome('Never odd or even')", true
    test "isPalindrome('Handin')", false
    test "isPalindrome('')", true

    for (word in ['Anna', 'Otto', 'kayak']) {
        test "isPalindrome('$word, ${word.reverse()}')"
    }
}
