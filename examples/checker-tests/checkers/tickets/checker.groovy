check(language: 'groovy', users: pairsOrSinglesWithWarning) {
    procedure 'price', 1
    test 'price(9)', 45
    test 'price(10)', 40
    finalMessage 'Enjoy the show!'
}
