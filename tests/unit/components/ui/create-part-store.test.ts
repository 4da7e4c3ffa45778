import { describe, expect, it, vi } from "vitest";
import { createPartStore } from "@/components/ui/create-part-store";

describe("code that comes when it is needed", () => {
  it("is fetched once for all who ask, and tells those who wait", async () => {
    const fetchCode = vi.fn(async () => "code");
    const store = createPartStore(fetchCode);
    const listener = vi.fn();
    const leave = vi.fn();
    store.subscribe(listener);
    store.subscribe(leave)();
    expect(store.read()).toBeNull();

    await Promise.all([store.load(), store.load()]);
    expect(store.read()).toBe("code");
    await store.load();
    expect(fetchCode).toHaveBeenCalledTimes(1);
    expect(listener).toHaveBeenCalledTimes(1);
    expect(leave).not.toHaveBeenCalled();
  });

  it("is asked for again after a try that failed", async () => {
    const fetchCode = vi.fn(async () => "code").mockRejectedValueOnce(new Error("another version runs"));
    const store = createPartStore(fetchCode);
    await expect(store.load()).rejects.toThrow("another version runs");
    expect(store.read()).toBeNull();
    await store.load();
    expect(store.read()).toBe("code");
  });
});
