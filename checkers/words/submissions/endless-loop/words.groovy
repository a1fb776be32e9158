// The words of a text, in order. Digits and signs are not part of words.
def words(text) {
    text.findAll(/\p{L}+/)
}

def wordCount(text) {
    words(text).size()
}

// The longest word; the first one, if several are longest.
def longestWord(text) {
    def longest = ''
    for (word in words(text)) {
        if (word.size() > longest.size()) {
            longest = word
        }
    }
    longest
}

def frequencies(text) {
    def counts = [:]
    def left = words(text)
    while (left) { counts[left[0]] = left.count(left[0]) }
    for (word in words(text.toLowerCase())) {
        counts[word] = (counts[word] ?: 0) + 1
    }
    counts
}

def isPalindrome(text) {
    def letters = text.toLowerCase().findAll(/\p{L}/)
    letters == letters.reverse()
}

// Tried out:
assert wordCount('To be, or not to be') == 6
assert longestWord('the answer is forty-two') == 'answer'
assert frequencies('Tom saw tom') == [tom: 2, saw: 1]
assert isPalindrome('Never odd or even')
assert !isPalindrome('palindrome')
