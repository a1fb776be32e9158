package handin.server.door.tls;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is in. When it is full, a newcomer takes the place of one who has not logged in: who said nothing goes first, and of those who came first. So connections that
 * are merely held open keep nobody out, however many they are. The same holds for the places of one {@link Origin}.
 */
final class House<G extends House.Guest> {
    /** How far a guest has come, least first. */
    enum Standing {
        SILENT,
        UNKNOWN,
        KNOWN
    }

    interface Guest {
        Origin origin();

        Standing standing();

        /** Has to go, at once. */
        void putOut();
    }

    private final int places;
    private final int placesPerOrigin;
    private final Set<G> guests = new LinkedHashSet<>();

    House(int places, int placesPerOrigin) {
        this.places = places;
        this.placesPerOrigin = placesPerOrigin;
    }

    /** Makes room for one more, if it can be made; to be called by one thread, which then {@link #enter}s. */
    synchronized boolean makeRoom(Origin origin) {
        Predicate<Guest> neighbour = guest -> guest.origin().equals(origin);
        boolean crowded = guests.stream().filter(neighbour).count() >= placesPerOrigin;
        if (crowded && !putOutOne(neighbour)) {
            return false;
        }
        return guests.size() < places || putOutOne(guest -> true);
    }

    private boolean putOutOne(Predicate<Guest> among) {
        Optional<G> least = guests.stream()
                .filter(among)
                .filter(guest -> guest.standing() != Standing.KNOWN)
                .min(Comparator.comparing(Guest::standing));
        least.ifPresent(guest -> {
            guests.remove(guest);
            guest.putOut();
        });
        return least.isPresent();
    }

    synchronized void enter(G guest) {
        guests.add(guest);
    }

    synchronized void leave(G guest) {
        guests.remove(guest);
    }

    synchronized int size() {
        return guests.size();
    }

    synchronized List<G> guests() {
        return List.copyOf(guests);
    }
}
