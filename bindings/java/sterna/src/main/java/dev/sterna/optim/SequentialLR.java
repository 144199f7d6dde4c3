package dev.sterna.optim;

import dev.sterna.internal.Abi;
import dev.sterna.internal.Caller;
import java.util.List;

/** One schedule after the other: schedule i + 1 takes over at milestone i and counts from there. */
public final class SequentialLR extends Scheduler {
    /** Of schedules of the same optimizer. */
    public SequentialLR(Optimizer optimizer, List<Scheduler> schedules, long... milestones) {
        super(Caller.with(optimizer, (c, o, at) -> {
            long list = c.take(8 * schedules.size());
            for (int i = 0; i < schedules.size(); ++i) {
                c.putLong(list + 8L * i, c.hand(schedules.get(i)));
            }
            c.check(Abi.sterna_scheduler_sequential(o, list, schedules.size(), c.longs(milestones), milestones.length,
                    at));
            return c.getLong(at);
        }), optimizer);
    }
}
