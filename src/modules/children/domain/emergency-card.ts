/** Somebody to call when something happens to the child. */
export interface EmergencyContact {
  readonly name: string;
  readonly phone: string;
  /** Code of list emergency-contact-relations. */
  readonly relation: string;
}

/** What of a card is written in words, in clear. */
export interface EmergencyTexts {
  readonly medication: string | null;
  readonly allergies: string | null;
  readonly conditions: string | null;
  readonly selfHarmNote: string | null;
  readonly communication: string | null;
  /** Most important first. */
  readonly contacts: readonly EmergencyContact[];
}
