// Each student's name, and the points as numbers.
def students(text) {
    Csv.rows(text).collectEntries { row ->
        [row[0], row.drop(1).collect { cell -> cell ? cell as BigDecimal : 0 }]
    }
}

def average(points) {
    points ? points.sum() / points.size() : 0
}

// The names, the best average first, then by the alphabet.
def ranking(text) {
    def all = students(text)
    all.keySet().sort { a, b ->
        average(all[b]) <=> average(all[a]) ?: a <=> b
    }
}

// Reads the table from a Reader and writes the ranking to a Writer, a name in
// each line.
def report(from, to) {
    for (name in ranking(from.text)) {
        to.write(name + '\n')
    }
    to.flush()
}
