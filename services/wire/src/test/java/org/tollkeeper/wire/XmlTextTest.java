package org.tollkeeper.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {

    private static List<String> text(String inside) {
        return XmlText.in(
                XmlDocument.parse("<x><body>" + inside + "</body></x>").root());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<p>Six died.</p>|Six died.",
                "<p>  Six   died.  </p>|Six died.",
                "<p>Six&#10;  died&#9;&#13;.</p>|Six died .",
                "<p>Six<b> died</b> .</p>|Six died .",
                "<p>Six <b> died</b>  .</p>|Six died .",
                "<p>Six<b>ty</b> died.</p>|Sixty died.",
                "<p> <i> </i> </p><p>Six died.</p> |Six died.",
                "Six<br/>died.|Six/died.",
                "<div>Six<p>died.</p>Two hurt.</div>|Six/died./Two hurt.",
                "<header><h1>Slide</h1></header><p>Six died.</p><figure>A crane.</figure>|Six died."
            })
    void white_space_is_one_blank_and_blocks_are_paragraphs(String inside, String paragraphs) {
        assertThat(String.join("/", text(inside))).isEqualTo(paragraphs);
    }
}
