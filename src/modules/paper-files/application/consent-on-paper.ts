import type { NewConsentRequest } from '../../children';

/** What was said on paper about the work, with what paper does not tell said to be not told. */
export const consentOnPaper = (
  { childId, caseId }: { readonly childId: string; readonly caseId: string },
  { language, at }: { readonly language: string; readonly at: Date },
): NewConsentRequest => {
  const instant = at.toISOString();
  return {
    ...{ childId, fileKind: 'case', fileId: caseId, purpose: 'voluntary-support', person: 'child' },
    ...{ decision: 'given', decidedAt: instant, explainedAt: instant, backDatingReason: 'recorded-on-paper' },
    ...{
      textVersion: 'voluntary-support-on-paper',
      language,
      interpretation: 'not-recorded',
      form: 'written',
    },
    ...{ lawyerPresent: false, lawyerAbsenceReason: 'not-told-on-paper', inCustody: false },
  };
};
