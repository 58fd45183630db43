import type { Basis, Condition, ConditionCode } from './referral';

/** Code of list `consent-purposes` for what a referral offers; help for a child at risk names no programme of a charge. */
export const CONSENT_TO_TAKE_PART: Readonly<Record<Basis, string>> = {
  diversion: 'participate',
  prevention: 'voluntary-support',
};

/** How the consent of the child, or that of the representatives together, stands. */
interface Stands {
  readonly standing: string;
  readonly since: Date | null;
}

interface GivenConsent {
  readonly purpose: string;
  readonly person: 'child' | 'representative';
  readonly decision: string;
  readonly decidedAt: Date;
  readonly lawyerPresent: boolean;
  readonly recordedBy: string;
}

/** The records of their own that conditions rest on. */
export interface Records {
  readonly basis: Basis;
  readonly consents: readonly GivenConsent[];
  readonly standing: { readonly child: Stands; readonly representatives: Stands };
  readonly admission:
    | {
        readonly admittedAt: Date;
        readonly recordedBy: string;
        readonly freelyAttestedBy: string;
        readonly lawyerPresent: boolean;
        readonly inCustody: boolean;
      }
    | undefined;
  readonly legalHelp: { readonly offeredAt: Date | null; readonly offerRecordedBy: string | null } | null;
}

const OWN_RECORD = 'own-record';

/** The conditions that the records show as met at this moment; a consent that was taken back is none. */
export function conditionsOf({ basis, consents, standing, admission, legalHelp }: Records): Condition[] {
  const given = consents.filter(
    ({ purpose, decision }) => purpose === CONSENT_TO_TAKE_PART[basis] && decision === 'given',
  );
  return [
    ...consentOf('consent-of-child', 'child', standing.child, given),
    ...consentOf('consent-of-representative', 'representative', standing.representatives, given),
    ...admissionOf(admission),
    ...legalHelpOf(legalHelp),
  ];
}

function consentOf(
  condition: ConditionCode,
  person: GivenConsent['person'],
  { standing, since }: Stands,
  consents: readonly GivenConsent[],
): Condition[] {
  const given = consents.findLast((one) => one.person === person);
  if ((standing !== 'given' && standing !== 'unconfirmed') || since === null || given === undefined)
    return [];
  return [
    {
      condition,
      metAt: since.toISOString(),
      recordedBy: given.recordedBy,
      attestedBy: person,
      basis: OWN_RECORD,
      lawyerPresent: given.lawyerPresent,
      unconfirmed: standing === 'unconfirmed',
    },
  ];
}

/** Who is held does not speak freely: what was said in custody counts once it was said again in freedom. */
const admissionOf = (admission: Records['admission']): Condition[] =>
  admission === undefined || admission.inCustody
    ? []
    : [
        {
          condition: 'responsibility-admitted-freely',
          metAt: admission.admittedAt.toISOString(),
          recordedBy: admission.recordedBy,
          attestedBy: admission.freelyAttestedBy,
          basis: OWN_RECORD,
          lawyerPresent: admission.lawyerPresent,
        },
      ];

const legalHelpOf = (help: Records['legalHelp']): Condition[] =>
  help?.offeredAt && help.offerRecordedBy
    ? [
        {
          condition: 'legal-help-offered',
          metAt: help.offeredAt.toISOString(),
          recordedBy: help.offerRecordedBy,
          attestedBy: help.offerRecordedBy,
          basis: OWN_RECORD,
        },
      ]
    : [];
