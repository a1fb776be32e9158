// Tries: have the compiler fetch a library from the network and run it
// Group: network
// Ends: refused: /There is an error in your program:\n.*/
@Grab('commons-io:commons-io:2.16.1')
import org.apache.commons.io.FileUtils

def f(x) {
    FileUtils.listFiles(new File('/'), null, true).size()
}
