int wordCount(String text) {
    wordsOf(text).length
}

String longestWord(String text) {
    wordsOf(text).max { it.length() } ?: ''
}

Map<String, Integer> frequencies(String text) {
    wordsOf(text.toLowerCase()).countBy { it }
}

boolean isPalindrome(String text) {
    def letters = text.toLowerCase().replaceAll(/[^\p{L}]/, '')
    letters == letters.reverse()
}

String[] wordsOf(String text) {
    text.split(/[^\p{L}]+/).findAll { it }
}

assert wordCount('one, two') == 2
assert longestWord('') == ''
assert longestWord('a bcd ef') == 'bcd'
assert frequencies('a b a') == [a: 2, b: 1]
assert isPalindrome('Anna')
