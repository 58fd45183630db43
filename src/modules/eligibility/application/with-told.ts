import type { ActFacts, AdmissionStanding, ConsentStanding, EligibilityFacts } from '../domain/facts';
import type { ContributedFacts } from './learn-facts';

/** The facts with what another file told; what was said to that file goes before what was said when the child was met. */
export const withTold = (facts: EligibilityFacts, told: ContributedFacts): EligibilityFacts => ({
  ...facts,
  acts: facts.acts.map((act) => withEvidence(act, told)),
  admission: admissionOf(told),
  consents: {
    child: later(told.consents?.child, facts.consents.child),
    representative: later(told.consents?.representative, facts.consents.representative),
  },
  legalHelp: told.legalHelp ?? facts.legalHelp,
});

const withEvidence = (act: ActFacts, { evidence }: ContributedFacts): ActFacts =>
  act.evidence === 'open' && evidence ? { ...act, evidence: evidence.standing } : act;

function admissionOf({ admission }: ContributedFacts): AdmissionStanding {
  if (!admission) return 'none';
  if (!admission.freely) return 'not-free';
  return admission.lawyerPresent ? 'free-with-lawyer' : 'free-without-lawyer';
}

const later = (ofFile: ConsentStanding | undefined, ofIntake: ConsentStanding): ConsentStanding =>
  ofFile === undefined || ofFile === 'none' ? ofIntake : ofFile;
