package handin.checker.run;

import handin.checker.dsl.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Lists of what another generator makes. */
record ListGenerator(Generator items) implements Generator {
    private static final int LONGEST = 8;

    @Override
    public Object make(RandomGenerator random) {
        int length = random.nextInt(8) == 0 ? 0 : random.nextInt(LONGEST + 1);
        var list = new ArrayList<@Nullable Object>();
        for (int i = 0; i < length; i++) {
            list.add(items.make(random));
        }
        return list;
    }

    /** Shorter ones first, then those with a smaller item. */
    @Override
    public List<Object> smaller(@Nullable Object value) {
        var all = new ArrayList<Object>();
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            return all;
        }
        all.add(List.of());
        if (list.size() > 2) {
            all.add(new ArrayList<>(list.subList(0, list.size() / 2)));
            all.add(new ArrayList<>(list.subList(list.size() / 2, list.size())));
        }
        for (int i = 0; i < list.size() && list.size() > 1; i++) {
            var shorter = new ArrayList<@Nullable Object>(list);
            shorter.remove(i);
            all.add(shorter);
        }
        for (int i = 0; i < list.size(); i++) {
            for (Object item : items.smaller(list.get(i))) {
                var changed = new ArrayList<@Nullable Object>(list);
                changed.set(i, item);
                all.add(changed);
            }
        }
        return all;
    }
}
