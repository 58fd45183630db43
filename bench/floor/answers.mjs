import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';

const ACTIONS = {
  drafted: ['submit', 'withdraw', 'expire'],
  submitted: ['authorise', 'refuse', 'return', 'withdraw'],
  returned: ['resubmit', 'withdraw', 'expire'],
  offered: ['take-up', 'child-declines', 'rescind'],
  'taken-up': ['accept', 'waitlist', 'decline', 'child-declines', 'rescind'],
  waiting: ['accept', 'decline', 'redirect', 'child-declines', 'rescind'],
  declined: ['redirect', 'child-declines', 'rescind', 'close'],
  refused: ['overturn'],
};

function clockOf(row, now) {
  if (row.clock === null || row.due_at === null) return null;
  const near = row.warn_at !== null && row.warn_at <= now;
  return {
    code: row.clock,
    startedAt: row.clock_started_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    standing: row.due_at <= now ? 'overdue' : near ? 'near' : 'in-time',
    escalatesTo: row.escalates_to,
  };
}

/** A row of a list, with the fields that the product shows. */
export const summarise = (row, now) => ({
  id: row.id,
  number: row.number,
  state: row.state,
  basis: row.basis,
  stage: row.stage,
  child: { id: row.child_id, number: row.child_number, initials: row.child_initials },
  clock: clockOf(row, now),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** A referral, with the fields that the product shows. */
export const show = (row, now, texts) => ({
  ...summarise(row, now),
  version: row.version,
  intakeId: row.intake_id,
  district: row.district,
  gravity: row.gravity,
  referringAgencyId: row.referring_agency_id,
  referrerId: row.referrer_id,
  authorityAgencyId: row.authority_agency_id,
  reviewerAgencyId: row.reviewer_agency_id,
  centreAgencyId: row.centre_agency_id,
  proposedMeasure: row.proposed_measure,
  summary: texts.summary,
  conditions: row.conditions,
  decision: row.decision,
  offer: row.offer,
  answer: row.answer,
  placement: row.placement,
  availableActions: (ACTIONS[row.state] ?? []).map((action) => ({ action, open: true })),
});

/** Opens texts sealed under the key of a child: the same ciphers as the product's vault, with nothing around them. */
export class Vault {
  constructor(identityKey) {
    this.wrapping = createSecretKey(
      Buffer.from(
        hkdfSync('sha256', createSecretKey(identityKey), Buffer.alloc(0), 'diversion/vault/wrap', 32),
      ),
    );
  }

  open(row, column) {
    if (row[column] === null || row.wrapped_key === null) return null;
    const key = createSecretKey(
      open(this.wrapping, [1, 1, 'data-key', row.child_id], row.wrapped_key).subarray(2),
    );
    return open(key, [1, 1, 'field', 'referrals.referral', column, row.id], row[column]).toString('utf8');
  }
}

function open(key, bound, sealed) {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(3, 15), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(JSON.stringify(bound))).setAuthTag(sealed.subarray(15, 31));
  return Buffer.concat([decipher.update(sealed.subarray(31)), decipher.final()]);
}

/** Encrypts an answer that is kept for repetitions. */
export function sealAnswer(key, place, text) {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}
