package org.tollkeeper.query.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tollkeeper.query.page.changes.ChangesPage;
import org.tollkeeper.query.page.claims.ClaimsPage;
import org.tollkeeper.query.page.method.MethodPage;
import org.tollkeeper.query.page.now.Now;
import org.tollkeeper.query.page.shell.Shell;
import org.tollkeeper.query.page.story.StoryPage;
import org.tollkeeper.query.page.timeline.TimelinePage;
import org.tollkeeper.query.page.why.WhyPage;

/// Writes view models as HTML. The templates lie beside this class; everything they print is escaped, but for the
/// pictures.
public final class Pages {
    private static final Variant HTML = Variant.forContentType("text/html");

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(ValueResolvers.rawResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addLocator(new Templates())
            .strictRendering(true)
            .build();
    private final Assets assets;

    public Pages(Assets assets) {
        this.assets = assets;
    }

    /// A conflict as it stands.
    public String now(Shell shell, Now now) {
        return view("now.html", shell).data("now", now).render();
    }

    public String timeline(Shell shell, TimelinePage page) {
        return view("timeline.html", shell).data("page", page).render();
    }

    public String claims(Shell shell, ClaimsPage page) {
        return view("claims.html", shell).data("page", page).render();
    }

    public String changes(Shell shell, ChangesPage page) {
        return view("changes.html", shell).data("page", page).render();
    }

    public String method(Shell shell, MethodPage page) {
        return view("method.html", shell).data("page", page).render();
    }

    /// Why one figure is what it is: a page by itself, which scripts show beside the figures.
    public String why(Shell shell, WhyPage why) {
        return view("why.html", shell).data("why", why).render();
    }

    /// A claim's words where they were printed.
    public String story(Shell shell, StoryPage page) {
        return view("story.html", shell).data("page", page).render();
    }

    /// The list of conflicts.
    public String conflicts(List<Listed> conflicts) {
        return template("conflicts.html").data("conflicts", conflicts).render();
    }

    /// What could not be shown, and why.
    public String missing(String title, String sentence) {
        return template("missing.html")
                .data("title", title)
                .data("sentence", sentence)
                .render();
    }

    private TemplateInstance view(String name, Shell shell) {
        return template(name).data("shell", shell);
    }

    private TemplateInstance template(String name) {
        Template template = Objects.requireNonNull(engine.getTemplate(name), name);
        return template.data("assets", assets);
    }

    /// One line of the list of conflicts.
    public record Listed(String id, String name, long claims, String lastRecorded, String last) {}

    private static final class Templates implements TemplateLocator {
        @Override
        public Optional<TemplateLocation> locate(String id) {
            return Optional.ofNullable(Pages.class.getResource(id)).map(_ -> new Located(id));
        }
    }

    private record Located(String id) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(open(id), StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(Pages.class.getResourceAsStream(name), name);
    }

    static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
