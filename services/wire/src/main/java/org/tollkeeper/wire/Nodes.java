package org.tollkeeper.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/// Looking around in a document. Names are local ones, within the namespace of the element that one looks from: a
/// prefix says nothing.
final class Nodes {
    private Nodes() {}

    /// The first child of that name, and so on down the path.
    static @Nullable Element child(@Nullable Element from, String... path) {
        var at = from;
        for (var name : path) {
            at = at == null ? null : firstChild(at, name);
        }
        return at;
    }

    /// By hand, for a document is asked for dozens of children, and the library's filtered lists cost more than they
    /// find.
    private static @Nullable Element firstChild(Element from, String name) {
        for (int i = 0; i < from.getContentSize(); i++) {
            if (from.getContent(i) instanceof Element child && isNamed(child, name, from)) {
                return child;
            }
        }
        return null;
    }

    private static boolean isNamed(Element child, String name, Element from) {
        return child.getName().equals(name) && child.getNamespace().equals(from.getNamespace());
    }

    static List<Element> children(@Nullable Element from, String name) {
        var found = new ArrayList<Element>(2);
        for (int i = 0; from != null && i < from.getContentSize(); i++) {
            if (from.getContent(i) instanceof Element child && isNamed(child, name, from)) {
                found.add(child);
            }
        }
        return found;
    }

    /// The first below of one of the names, in the document's order, whatever their namespace.
    static @Nullable Element below(@Nullable Element from, Set<String> names) {
        for (int i = 0; from != null && i < from.getContentSize(); i++) {
            if (from.getContent(i) instanceof Element child) {
                var found = names.contains(child.getName()) ? child : below(child, names);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// All below of a name, whatever their namespace; none within another of that name.
    static List<Element> allBelow(@Nullable Element from, String name) {
        var found = new ArrayList<Element>();
        collect(from, name, found);
        return List.copyOf(found);
    }

    private static void collect(@Nullable Element from, String name, List<Element> into) {
        if (from == null) {
            return;
        }
        for (var child : from.getChildren()) {
            if (child.getName().equals(name)) {
                into.add(child);
            } else {
                collect(child, name, into);
            }
        }
    }

    /// The text of the path's end, its white space one blank each; absent where there is none.
    static @Nullable String text(@Nullable Element from, String... path) {
        var at = child(from, path);
        var text = at == null ? "" : Spaces.single(at.getValue());
        return text.isEmpty() ? null : text;
    }

    /// The first of these attributes that says something.
    static @Nullable String attribute(@Nullable Element element, String... names) {
        if (element == null) {
            return null;
        }
        for (var name : names) {
            var value = Drafting.blankToNull(element.getAttributeValue(name));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    static @Nullable String language(Element element) {
        return element.getAttributeValue("lang", Namespace.XML_NAMESPACE);
    }
}
