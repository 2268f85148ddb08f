package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings keep what is drawn and said, and nothing of their making. */
class BareSvgTest {
    private static final String HEAD =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!-- Jeanne --><g/>                       | <g></g>
            <metadata><a>Jeanne</a></metadata><g/>    | <g></g>
            <x:a xmlns:x='urn:x'>Jeanne<g/></x:a><g/> | <g></g>
            <g xmlns:x='urn:x' x:a='Jeanne'/>         | <g></g>
            <g data-name='Jeanne' id='Jeanne'/>       | <g></g>
            <g id='a'/><use href='#a'/>               | <g id="a"></g><use href="#a"></use>
            <g id='a.b'/><use href='#a.b'/> | <g id="a.b"></g><use href="#a.b"></use>
            <g id='a'/><style>#a{}</style> | <g id="a"></g><style>#a{}</style>
            <g id='a'/><g fill='url(#a)'/> | <g id="a"></g><g fill="url(#a)"></g>
            <g id='a'/><use xlink:href='#a'/>         | <g id="a"></g><use xlink:href="#a"></use>
            <g>Jeanne</g>                             | <g></g>
            <text>a <tspan>&lt;b</tspan> /* c */</text>| <text>a <tspan>&lt;b</tspan> /* c */</text>
            <title>Toits</title><desc>Trois</desc>    | <title>Toits</title><desc>Trois</desc>
            <style><![CDATA[a > b {} /* c */]]></style>| <style>a &gt; b {}</style>
            <style>/* c */a{} /* c */ b/* c */{}</style>| <style>a{}  b{}</style>
            <style>a{fill:ur/* c */l(//b)}</style>    | <style>a{fill:ur/**/l(//b)}</style>
            <g style='fill:ur/* c */l(//b)'/>         | <g style="fill:ur/**/l(//b)"></g>
            <style>/* c <!-- --> d */a{}</style>      | <style>a{}</style>
            <style>/* c <g>e</g> d */a{}</style>      | <style>a{}</style>
            <image href='data:image/png;base64,AAA='/>| <image href="data:image/png;base64,"></image>
            <image href='data:image/png;base64,A='/>  | <image href="data:image/png;base64,"></image>
            """)
    void keepsWhatIsDrawn(String drawn, String kept) {
        assertThat(bare(drawn.replace("xlink:href", "xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href")))
                .isEqualTo(HEAD + kept + "</svg>\n");
    }

    @Test
    void baresImagesInIt() {
        String gif = Base64.getEncoder()
                .encodeToString("GIF89a\1\0\1\0\0\0\0!\376\3abc\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;Jeanne"
                        .getBytes(StandardCharsets.ISO_8859_1));

        String bare = bare("<image href='data:image/png;base64," + gif + "'/>");

        assertThat(bare).contains(";base64,R0lGOD");
        String kept = bare.substring(bare.indexOf(',') + 1, bare.indexOf("\"></image>"));
        assertThat(new String(Base64.getDecoder().decode(kept), StandardCharsets.ISO_8859_1))
                .doesNotContain("abc", "Jeanne");
    }

    private static String bare(String drawn) {
        String svg =
                "<s:svg xmlns:s='http://www.w3.org/2000/svg' xmlns='http://www.w3.org/2000/svg'>" + drawn + "</s:svg>";
        return new String(BareSvg.of(svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
