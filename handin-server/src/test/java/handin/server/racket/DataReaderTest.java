package handin.server.racket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handin.server.racket.Datum.Items;
import handin.server.racket.Datum.Other;
import handin.server.racket.Datum.Real;
import handin.server.racket.Datum.Regexp;
import handin.server.racket.Datum.Symbol;
import handin.server.racket.Datum.Text;
import handin.server.racket.Datum.Truth;
import handin.server.racket.Datum.Whole;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataReaderTest {
    private static Datum read(String text) throws Unreadable {
        return DataReader.read("x.rktd", text);
    }

    private static List<Datum> elements(String text) throws Unreadable {
        return read("(" + text + ")").elements();
    }

    @Test
    void everyKindThatConfigurationsHoldIsRead() throws Unreadable {
        assertThat(elements("a |b c| d\\ e #%f Ü -"))
                .containsExactly(
                        new Symbol("a"),
                        new Symbol("b c"),
                        new Symbol("d e"),
                        new Symbol("#%f"),
                        new Symbol("Ü"),
                        new Symbol("-"));
        assertThat(elements("1 -2 +3 |4| 1.5 .5 -1e3 2."))
                .containsExactly(
                        new Whole(BigInteger.ONE),
                        new Whole(BigInteger.valueOf(-2)),
                        new Whole(BigInteger.valueOf(3)),
                        new Symbol("4"),
                        new Real(1.5),
                        new Real(0.5),
                        new Real(-1000),
                        new Real(2));
        assertThat(elements("#t #f #true #false #T #F"))
                .containsExactly(
                        new Truth(true),
                        new Truth(false),
                        new Truth(true),
                        new Truth(false),
                        new Truth(true),
                        new Truth(false));
        assertThat(elements("#rx\"^a\" #px\"\\\\d\" #rx#\"\\303\\251\" #px#\"b\""))
                .containsExactly(
                        new Regexp("^a", false),
                        new Regexp("\\d", true),
                        new Regexp("é", false),
                        new Regexp("b", true));
    }

    @Test
    void stringsHaveAllEscapes() throws Unreadable {
        assertThat(elements("\"a\\\"\\\\\\t\\n\\e\\x41\\101\\u3bb\\U1F600\\uD83D\\uDE00 \\\n.λ\""))
                .containsExactly(new Text("a\"\\\t\n\u001bAAλ😀😀 .λ"));
    }

    @Test
    void listsHaveThreeKindsOfBracketsAndDots() throws Unreadable {
        var abc = new Items(List.of(new Symbol("a"), new Symbol("b"), new Symbol("c")));
        for (String text : List.of(
                "(a b c)", "[a b c]", "{a b c}", "(a . (b c))", "(a . [b . (c)])", "(a b c . ())", "'(a b c)")) {
            assertThat(read(text)).isEqualTo(abc);
        }
        assertThat(read("(a . b)")).isEqualTo(new Other("a pair"));
        assertThat(read("")).isEqualTo(new Items(List.of()));
        assertThat(read(" ; nothing\n")).isEqualTo(new Items(List.of()));
    }

    @Test
    void commentsAreNothing() throws Unreadable {
        assertThat(elements("a ; (\n #| ( #| \" |# |# b #;(c d) #; #;e f g #! no\n h"))
                .containsExactly(new Symbol("a"), new Symbol("b"), new Symbol("g"), new Symbol("h"));
    }

    @Test
    void whatHasNoUseIsPassedOver() throws Unreadable {
        assertThat(elements("#\\a #\\( #\\newline #\"bytes\\0\" #:key #hash((a . 1)) #s(p 1) #(v) 1/2 #&b end"))
                .hasSize(11)
                .endsWith(new Symbol("end"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "(a | x.rktd:1:3: something is missing at the end",
                "(a) b | x.rktd:1:5: something follows the one list that the file is",
                ") | x.rktd:1:1: this closes nothing",
                "(a] | x.rktd:1:3: this closes nothing",
                "(a . b c) | x.rktd:1:9: one thing alone may follow the dot of a pair",
                "(\"a | x.rktd:1:4: a string does not end",
                "(\"\\q\") | x.rktd:1:5: '\\q' is no escape of a string",
                "(\"\\u\") | x.rktd:1:5: this escape stands for no character",
                "(#lang racket) | x.rktd:1:7: '#lang' is nothing that a file of data may hold",
                "(#reader x) | x.rktd:1:9: '#reader' is nothing that a file of data may hold",
            })
    void whatCannotBeReadIsSaidWithItsPlace(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).hasMessage(sentence);
    }

    @Test
    void aCommentMustEnd() {
        assertThatThrownBy(() -> read("#| (")).hasMessage("x.rktd:1:5: a comment does not end");
    }

    @Test
    void depthIsBounded() throws Unreadable {
        assertThat(read("(".repeat(150) + ")".repeat(150)).elements()).hasSize(1);
        assertThatThrownBy(() -> read("(".repeat(100_000))).hasMessageContaining("lists are nested more than 200 deep");
        assertThatThrownBy(() -> read("'".repeat(100_000))).hasMessageContaining("lists are nested more than 200 deep");
        assertThatThrownBy(() -> read("(" + "#;".repeat(100_000))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "(#",
                "#\\",
                "|",
                "\\",
                "(a . ",
                "#(",
                "#hash",
                "#;",
                "\"\\",
                "#rx\"",
                "(. a)",
                "(.)",
                "#|",
                "#px#\"\\400\""
            })
    void halfAFileIsNoHarm(String text) {
        try {
            read(text);
        } catch (Unreadable expected) {
            assertThat(expected).hasMessageStartingWith("x.rktd:1:");
        }
    }
}
