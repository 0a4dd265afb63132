// Tasks of a page's main thread in a trace of Chromium.

/** What Chromium calls a long task, in milliseconds. */
export const LONG_MS = 50;
/** What has to be traced to tell. */
export const CATEGORIES = ["toplevel", "devtools.timeline", "v8.execute"];

/**
 * The longest tasks of the page's main thread, each with when it began after the first request, how long it took (`ms`),
 * how much of that the processor worked for it (`work`) and what it did; and how many are long by either. On a machine that
 * does other things too, a task also waits for its turn.
 */
export function tasksOf(trace, most = 12) {
  const start = trace.find(({ name }) => name === "navigationStart" || name === "ResourceSendRequest")?.ts ?? 0;
  const isOfPage = ({ name }) => name === "TracingStartedInBrowser" || name === "ResourceSendRequest";
  const pages = new Set(trace.filter(isOfPage).map(({ pid }) => pid));
  const main = trace.find(({ name, args, pid }) => name === "thread_name" && args.name === "CrRendererMain" && pages.has(pid));
  const own = trace.filter((event) => event.pid === main.pid && event.tid === main.tid && event.ph === "X");
  const tasks = own.filter(({ name }) => name === "RunTask" || name === "ThreadControllerImpl::RunTask");
  const inside = (task) => own.filter((event) => event !== task && event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur);
  tasks.sort((a, b) => b.dur - a.dur);
  const longest = tasks.slice(0, most).map((task) => {
    const parts = inside(task).sort((a, b) => b.dur - a.dur);
    const names = [...new Set(parts.map((part) => part.args.data?.functionName || part.name))];
    return { at: (task.ts - start) / 1000, ms: task.dur / 1000, work: (task.tdur ?? task.dur) / 1000, names: names.slice(0, 6).join(", ") };
  });
  const long = (duration) => tasks.filter((task) => duration(task) > LONG_MS * 1000).length;
  return { long: long(({ dur }) => dur), longWork: long(({ dur, tdur = dur }) => tdur), longest };
}
