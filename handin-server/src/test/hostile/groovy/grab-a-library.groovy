// Tries: have the compiler fetch a library
// Group: network
// Ends: refused: /There is an error in your program:\n@.rab cannot fetch libraries here: do without them \(line 4, column 1\)/
@Grab('org.apache.commons:commons-lang3:3.12.0')
import org.apache.commons.lang3.StringUtils

def f(x) { x + 1 }
