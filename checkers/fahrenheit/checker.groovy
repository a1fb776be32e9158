check(language: ['special', 'intermediate'], users: pairsOrSinglesWithWarning, coverage: true) {
    procedure 'Fahrenheit->Celsius', 1
    test '(Fahrenheit->Celsius 32)', 0
    test '(Fahrenheit->Celsius 212)', 100
    test '(Fahrenheit->Celsius -4)', -20
}
