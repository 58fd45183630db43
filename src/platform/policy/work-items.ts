import { Injectable } from '@nestjs/common';
import { standingAt, type Standing } from '../../kernel/running-clock';
import type { Work } from '../persistence/work';

/** The things that can wait for somebody; each is called as the audit calls it. */
export const WORK_KINDS = [
  'aftercare',
  'appointment',
  'case',
  'case-link',
  'case-return',
  'child-merge',
  'clock',
  'concern',
  'conference',
  'consent',
  'copy-request',
  'court-report',
  'difficulty',
  'eighteenth-birthday',
  'file-review',
  'handover',
  'hearing',
  'instalment',
  'intake',
  'ledger-line',
  'mandate',
  'message',
  'new-act',
  'order',
  'plan',
  'pre-decision-report',
  'preventive-registration',
  'progress-review',
  'programme-wait',
  'referral',
  'report',
  'restorative-agreement',
  'restorative-process',
  'review',
  'safety-step',
  'session',
  'session-note',
  'supervision-talk',
  'task',
  'transfer',
  'webhook-delivery',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** One thing that waits; of the child, initials and number only. */
export interface WorkItem {
  readonly kind: WorkKind;
  readonly id: string;
  readonly version: number;
  /** Its public number; null for what has none. */
  readonly number: string | null;
  readonly childId: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  /** The order that it is about, where it is reached by way of that or is told with it. */
  readonly orderId?: string | null;
  /** What is to be done, as a code. */
  readonly what: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  /** Null for what no clock runs for. */
  readonly standing: Standing | null;
}

/** Itself, and of its child the label. */
type Shown = Pick<WorkItem, 'id' | 'version' | 'number' | 'childId' | 'childNumber' | 'childInitials'>;

/** A row as every list shows it, and nothing else of it. */
export const shownOf = ({ id, version, number, childId, childNumber, childInitials }: Shown): Shown => ({
  ...{ id, version, number },
  ...{ childId, childNumber, childInitials },
});

/** Gives the things of one list, and no more than asked for. It does not say that they were seen: the desk does. */
export interface WorkSource {
  readonly kind: WorkKind;
  /** Of a list that has one standing only, and gives the most urgent first, from `dueFrom` on when that is said. */
  readonly standing?: Standing;
  /** Asked only of those who have this permission. */
  readonly permission: string;
  readonly items: (work: Work, limit: number, dueFrom?: Date) => Promise<WorkItem[]>;
}

/** How a thing with these dates stands now; null for what no clock runs for. */
export function standingOf(
  { dueAt, warnAt }: { readonly dueAt: Date | null; readonly warnAt: Date | null },
  now: Date,
): Standing | null {
  return dueAt && standingAt({ dueAt, warnAt, stoppedAt: null, paused: false }, now);
}

/** What waits in all modules, so that the desk can show it without knowing their tables. */
@Injectable()
export class WorkItems {
  private readonly sources: WorkSource[] = [];

  declare(source: WorkSource): void {
    this.sources.push(source);
  }

  get all(): readonly WorkSource[] {
    return this.sources;
  }
}
