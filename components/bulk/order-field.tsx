"use client";
import { type Choice, ChoiceList } from "@/components/resends/choice-list";
import type { BulkForm } from "./bulk-form";

const ORDERS: readonly Choice<BulkForm["order"]>[] = [
  { id: "asc", name: "As captured", explanation: "The oldest first, as they came from the sender." },
  { id: "desc", name: "Newest first", explanation: "The other way round." },
  {
    id: "shuffled",
    name: "Shuffled: a test of disorder",
    explanation: "Senders do not promise an order. Does the receiver take them in any?",
  },
];

interface OrderFieldProps {
  readonly value: BulkForm["order"];
  readonly onChange: (order: BulkForm["order"]) => void;
}

/** In which order the hits are sent. */
export function OrderField({ value, onChange }: OrderFieldProps) {
  return <ChoiceList label="Order" choices={ORDERS} value={value} onChange={onChange} />;
}
