"use client";
import { useMayEdit } from "@/components/role/role-context";
import { Dialog } from "@/components/ui/dialog";
import { KEY_TABLE } from "@/components/ui/key-table";
import { KeyCaps } from "./key-caps";

/** All keys at one glance; who may only look has those that look. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const mayEdit = useMayEdit();
  return (
    <Dialog title="Keys" width="widest" isOpen onClose={onClose}>
      <div className="columns-3 gap-8 max-lg:columns-2 max-md:columns-1">
        {KEY_TABLE.map(({ title, entries }) => (
          <section key={title} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 font-medium text-faint text-xs">{title}</h3>
            <dl className="text-sm">
              {entries
                .filter(({ isChange }) => mayEdit || isChange !== true)
                .map(({ keys, does }) => (
                  <div key={keys} className="flex items-center gap-3 border-line border-b py-1 last:border-0">
                    <dt className="min-w-0 flex-1 text-ink">{does}</dt>
                    <dd className="flex shrink-0 gap-1">
                      <KeyCaps keys={keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
