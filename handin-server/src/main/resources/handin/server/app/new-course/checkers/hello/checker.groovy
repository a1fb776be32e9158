// What a handin to the assignment "hello" must do. docs/checker-language.md has every option and verb.
check(language: 'groovy', users: pairsOrSingles) {
  procedure 'greeting', 1
  test 'greeting("Alice")', 'Hello, Alice!'
}
