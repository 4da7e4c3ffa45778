"use client";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components/Modal";

const WIDTHS = { narrow: "max-w-[420px]", wide: "max-w-[640px]", widest: "max-w-[1000px]" } as const;

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: keyof typeof WIDTHS;
  /** True for a dialog that asks something before it destroys. */
  readonly isAlert?: boolean;
}

/** A modal dialog: Escape and a press outside close it, the focus stays in it and comes back after. */
export function Dialog({ title, isOpen, onClose, children, width = "narrow", isAlert = false }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className="fixed inset-0 z-50 flex animate-appear items-start justify-center overflow-y-auto bg-[oklch(0.15_0.01_270/0.45)] p-4 pt-[12vh] max-md:p-3 max-md:pt-6"
    >
      <Modal className={`w-full rounded-lg bg-raised shadow-float ${WIDTHS[width]}`}>
        <AriaDialog role={isAlert ? "alertdialog" : "dialog"} className="p-5 outline-none">
          <Heading slot="title" className="mb-3 text-lg font-semibold text-ink">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
