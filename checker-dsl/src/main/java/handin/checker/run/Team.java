package handin.checker.run;

import handin.checker.dsl.AroundBody;
import handin.checker.dsl.TeamRule;
import handin.checker.model.Conversation.Answer;
import handin.checker.model.Conversation.BoxStyle;
import handin.checker.model.Refused;
import handin.checker.model.Sentence;
import java.util.List;
import java.util.Set;

/** May these students hand in together? */
record Team(Handin handin, AroundBody verbs, TeamFiles files) {
    /** Remembered once the one member has said that handing in alone is meant. */
    private static final String ALONE_CONFIRMED = "alone-confirmed";

    void check(TeamRule rule) {
        switch (rule) {
            case TeamRule.Named named -> size(named);
            case TeamRule.Listed listed -> listed(listed.teams());
            case TeamRule.InFile(String file) ->
                listed(files.teams(handin.course().directory().resolve(file)));
            case TeamRule.Asked asked -> Closures.call(asked.closure(), verbs, users());
        }
    }

    private List<String> users() {
        return handin.submission().users();
    }

    private String names() {
        return Wording.and(users());
    }

    private void size(TeamRule.Named rule) {
        int size = users().size();
        if (rule == TeamRule.Named.SINGLES) {
            if (size > 1) {
                throw new Refused(Sentence.TEAM_ONE_ONLY, names());
            }
        } else if (size > 2) {
            throw new Refused(Sentence.TEAM_TWO_AT_MOST, names());
        } else if (size == 1 && rule == TeamRule.Named.PAIRS) {
            throw new Refused(Sentence.TEAM_TWO_ONLY, names());
        } else if (size == 1 && rule == TeamRule.Named.PAIRS_OR_SINGLES_WITH_WARNING) {
            askAlone();
        }
    }

    private void listed(List<List<String>> teams) {
        if (!teams.contains(users())) {
            throw new Refused(users().size() == 1 ? Sentence.TEAM_NOT_LISTED_ALONE : Sentence.TEAM_NOT_LISTED, names());
        }
    }

    private void askAlone() {
        if (handin.course().remembered(ALONE_CONFIRMED)) {
            return;
        }
        Answer answer = handin.conversation().ask(Sentence.TEAM_ALONE_QUESTION.text(), Set.of(BoxStyle.YES_NO));
        if (answer != Answer.YES) {
            throw new Refused(Sentence.TEAM_ALONE_CANCELLED);
        }
        handin.course().remember(ALONE_CONFIRMED);
    }
}
