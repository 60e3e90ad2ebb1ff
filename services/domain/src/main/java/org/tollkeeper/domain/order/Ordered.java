package org.tollkeeper.domain.order;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A sorted set that knows the sum of any stretch of itself. Adding, removing, finding and summing a stretch take
/// O(log n) each. Balanced by height, so its answers depend on what it holds and on nothing else.
///
/// @param <V> values; no two are equal by the comparator
/// @param <S> what a stretch of them comes to
public final class Ordered<V, S> {

    private final Comparator<? super V> order;
    private final Fold<V, S> fold;
    private @Nullable Node<V, S> root;
    private int size;

    public Ordered(Comparator<? super V> order, Fold<V, S> fold) {
        this.order = order;
        this.fold = fold;
    }

    private static final class Node<V, S> {
        V value;
        S sum;
        int height = 1;

        @Nullable
        Node<V, S> left;

        @Nullable
        Node<V, S> right;

        Node(V value, S sum) {
            this.value = value;
            this.sum = sum;
        }
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return root == null;
    }

    /// Adds a value, in the place of an equal one where there is one.
    public void put(V value) {
        root = put(root, value);
    }

    /// Removes the value equal to this one, if there is one.
    public void remove(V value) {
        root = remove(root, value);
    }

    /// The value equal to this one.
    public @Nullable V get(V probe) {
        var node = root;
        while (node != null) {
            int c = order.compare(probe, node.value);
            if (c == 0) {
                return node.value;
            }
            node = c < 0 ? node.left : node.right;
        }
        return null;
    }

    /// The last value for which `isBefore` holds. It must hold for a beginning of the sequence and for nothing after
    /// that.
    public @Nullable V last(Predicate<V> isBefore) {
        @Nullable V found = null;
        var node = root;
        while (node != null) {
            if (isBefore.test(node.value)) {
                found = node.value;
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return found;
    }

    /// The first value for which `isBefore` does not hold.
    public @Nullable V first(Predicate<V> isBefore) {
        @Nullable V found = null;
        var node = root;
        while (node != null) {
            if (isBefore.test(node.value)) {
                node = node.right;
            } else {
                found = node.value;
                node = node.left;
            }
        }
        return found;
    }

    public @Nullable V last() {
        return last(v -> true);
    }

    public @Nullable V lower(V probe) {
        return last(v -> order.compare(v, probe) < 0);
    }

    public @Nullable V higher(V probe) {
        return first(v -> order.compare(v, probe) <= 0);
    }

    /// The sum of everything.
    public S sum() {
        return sum(root);
    }

    /// The sum of a stretch.
    ///
    /// @param isBefore holds for what lies before the stretch, and for nothing after that
    /// @param isUpTo holds for everything up to its end, and for nothing after that
    public S sum(Predicate<V> isBefore, Predicate<V> isUpTo) {
        var node = root;
        while (node != null) {
            if (isBefore.test(node.value)) {
                node = node.right;
            } else if (!isUpTo.test(node.value)) {
                node = node.left;
            } else {
                return fold.plus(
                        fold.plus(sumFrom(node.left, isBefore), fold.of(node.value)), sumUpTo(node.right, isUpTo));
            }
        }
        return fold.nothing();
    }

    private S sumFrom(@Nullable Node<V, S> top, Predicate<V> isBefore) {
        var sum = fold.nothing();
        var node = top;
        while (node != null) {
            if (isBefore.test(node.value)) {
                node = node.right;
            } else {
                sum = fold.plus(fold.plus(fold.of(node.value), sum(node.right)), sum);
                node = node.left;
            }
        }
        return sum;
    }

    private S sumUpTo(@Nullable Node<V, S> top, Predicate<V> isUpTo) {
        var sum = fold.nothing();
        var node = top;
        while (node != null) {
            if (isUpTo.test(node.value)) {
                sum = fold.plus(fold.plus(sum, sum(node.left)), fold.of(node.value));
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return sum;
    }

    /// The last value of the stretch up to `isUpTo` that is wanted.
    ///
    /// @param worth whether a stretch may hold a wanted value, by its sum: what it refuses is not walked
    public @Nullable V last(Predicate<V> isUpTo, Predicate<S> worth, Predicate<V> wanted) {
        return last(root, isUpTo, worth, wanted);
    }

    private @Nullable V last(@Nullable Node<V, S> node, Predicate<V> isUpTo, Predicate<S> worth, Predicate<V> wanted) {
        if (node == null || !worth.test(node.sum)) {
            return null;
        }
        if (!isUpTo.test(node.value)) {
            return last(node.left, isUpTo, worth, wanted);
        }
        var later = last(node.right, isUpTo, worth, wanted);
        if (later != null) {
            return later;
        }
        return wanted.test(node.value) ? node.value : last(node.left, isUpTo, worth, wanted);
    }

    /// Visits, in order, the values of a stretch; see [#sum(Predicate, Predicate)].
    ///
    /// @param worth whether a part may hold what the visitor looks for, by its sum: what it refuses is not walked
    public void visit(Predicate<V> isBefore, Predicate<V> isUpTo, Predicate<S> worth, Consumer<V> visitor) {
        visit(root, isBefore, isUpTo, worth, visitor);
    }

    private void visit(
            @Nullable Node<V, S> node,
            Predicate<V> isBefore,
            Predicate<V> isUpTo,
            Predicate<S> worth,
            Consumer<V> visitor) {
        if (node == null || !worth.test(node.sum)) {
            return;
        }
        boolean before = isBefore.test(node.value);
        boolean upTo = before || isUpTo.test(node.value);
        if (!before) {
            visit(node.left, isBefore, isUpTo, worth, visitor);
        }
        if (!before && upTo) {
            visitor.accept(node.value);
        }
        if (upTo) {
            visit(node.right, isBefore, isUpTo, worth, visitor);
        }
    }

    /// Visits the values of a stretch, last first, for as long as the visitor wants more.
    public void descend(Predicate<V> isBefore, Predicate<V> isUpTo, Predicate<V> wantsMore) {
        descend(root, isBefore, isUpTo, wantsMore);
    }

    private boolean descend(
            @Nullable Node<V, S> node, Predicate<V> isBefore, Predicate<V> isUpTo, Predicate<V> wantsMore) {
        if (node == null) {
            return true;
        }
        if (isBefore.test(node.value)) {
            return descend(node.right, isBefore, isUpTo, wantsMore);
        }
        if (!isUpTo.test(node.value)) {
            return descend(node.left, isBefore, isUpTo, wantsMore);
        }
        return descend(node.right, isBefore, isUpTo, wantsMore)
                && wantsMore.test(node.value)
                && descend(node.left, isBefore, isUpTo, wantsMore);
    }

    /// Visits every value in order.
    public void forEach(Consumer<V> visitor) {
        visit(v -> false, v -> true, s -> true, visitor);
    }

    private S sum(@Nullable Node<V, S> node) {
        return node == null ? fold.nothing() : node.sum;
    }

    private Node<V, S> put(@Nullable Node<V, S> node, V value) {
        if (node == null) {
            size++;
            return new Node<>(value, fold.of(value));
        }
        int c = order.compare(value, node.value);
        if (c == 0) {
            node.value = value;
        } else if (c < 0) {
            node.left = put(node.left, value);
        } else {
            node.right = put(node.right, value);
        }
        return balanced(node);
    }

    private @Nullable Node<V, S> remove(@Nullable Node<V, S> node, V value) {
        if (node == null) {
            return null;
        }
        int c = order.compare(value, node.value);
        if (c < 0) {
            node.left = remove(node.left, value);
        } else if (c > 0) {
            node.right = remove(node.right, value);
        } else {
            size--;
            if (node.left == null || node.right == null) {
                return node.left == null ? node.right : node.left;
            }
            var next = node.right;
            while (next.left != null) {
                next = next.left;
            }
            node.value = next.value;
            size++;
            node.right = remove(node.right, next.value);
        }
        return balanced(node);
    }

    private Node<V, S> balanced(Node<V, S> node) {
        int lean = height(node.left) - height(node.right);
        if (lean > 1 && node.left != null) {
            if (height(node.left.left) < height(node.left.right)) {
                node.left = turnedLeft(node.left);
            }
            return turnedRight(node);
        }
        if (lean < -1 && node.right != null) {
            if (height(node.right.right) < height(node.right.left)) {
                node.right = turnedRight(node.right);
            }
            return turnedLeft(node);
        }
        return summed(node);
    }

    private Node<V, S> turnedRight(Node<V, S> node) {
        var top = node.left;
        if (top == null) {
            return summed(node);
        }
        node.left = top.right;
        top.right = summed(node);
        return summed(top);
    }

    private Node<V, S> turnedLeft(Node<V, S> node) {
        var top = node.right;
        if (top == null) {
            return summed(node);
        }
        node.right = top.left;
        top.left = summed(node);
        return summed(top);
    }

    private Node<V, S> summed(Node<V, S> node) {
        node.height = 1 + Math.max(height(node.left), height(node.right));
        node.sum = fold.plus(fold.plus(sum(node.left), fold.of(node.value)), sum(node.right));
        return node;
    }

    private static int height(@Nullable Node<?, ?> node) {
        return node == null ? 0 : node.height;
    }
}
