def price(count) {
    count < 10 ? count * 5 : count * 4
}

assert price(9) == 45
assert price(10) == 40
