package handin.server.hook.script;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.WrittenLetter;
import handin.server.hook.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** What every block can say and know. */
record CommonVerbs(Told told, HookSurroundings surroundings) implements HookBlock {
    @Override
    public String getSession() {
        return told.session();
    }

    @Override
    public ZonedDateTime getTime() {
        return told.time().atZone(ZoneId.systemDefault());
    }

    @Override
    public Path getServerDir() {
        return surroundings.course();
    }

    @Override
    public void log(String line) {
        surroundings.log().say(told.number(), line);
    }

    @Override
    public void mail(Map<String, ?> letter) {
        try {
            surroundings.letters().post(WrittenLetter.of(letter));
        } catch (IllegalArgumentException nobody) {
            throw new AuthorMistake(String.valueOf(nobody.getMessage()));
        }
    }

    @Override
    public int run(String... command) throws IOException, InterruptedException {
        if (command.length == 0) {
            throw new AuthorMistake("run needs the name of a program");
        }
        return new Program(List.of(command), surroundings.course()).run(this::log);
    }
}
