// Tries: fetch a page, with the platform's newest client
// Group: network
// Ends: refused: Your code failed a test: f(1) should have a value, but it ended in an error: IOException: java.net.SocketException: Operation not permitted (line 12)
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

class Hw {
    static int f(int x) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:@PORT@/")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
