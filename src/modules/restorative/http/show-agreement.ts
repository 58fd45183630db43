import type { AgreementSignatureEntity } from '../persistence/agreement-signature.entity';
import type { DueChangeEntity } from '../persistence/due-change.entity';
import type { KnownPart } from '../persistence/obligation-course.repository';
import { showDueChange, showPart } from './obligation-course.response';
import type { RestorativeObligationEntity } from '../persistence/restorative-obligation.entity';
import type { AgreementSignatureResponse, ObligationResponse } from './agreement.response';

/** What an obligation is shown with. */
interface ShownCourse {
  readonly words: string | null;
  readonly parts: readonly KnownPart[];
  readonly dueChanges: readonly DueChangeEntity[];
}

export const showObligation = (
  row: RestorativeObligationEntity,
  { words, parts, dueChanges }: ShownCourse,
): ObligationResponse => ({
  id: row.id,
  kindCode: row.kindCode,
  partyId: row.partyId,
  words,
  dueOn: row.dueOn,
  amount: row.amount,
  hours: row.hours,
  state: row.state,
  parts: parts.filter((one) => one.obligationId === row.id).map(showPart),
  dueChanges: dueChanges.filter((one) => one.obligationId === row.id).map(showDueChange),
  causeCode: row.causeCode,
  isFault: row.isFault,
  isConfirmed: row.isConfirmed,
  unconfirmedReason: row.unconfirmedReason,
  documentId: row.documentId,
  isHandedOver: row.isHandedOver,
  settledBy: row.settledBy,
  settledAt: row.settledAt?.toISOString() ?? null,
});

export const showAgreementSignature = (
  row: AgreementSignatureEntity,
  name: string | null,
): AgreementSignatureResponse => ({
  party: row.party,
  partyId: row.partyId,
  representativeId: row.representativeId,
  agencyId: row.agencyId,
  name,
  missingReason: row.missingReason,
  documentId: row.documentId,
  signedOn: row.signedOn,
  recordedBy: row.recordedBy,
});
