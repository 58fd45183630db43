import { startApp, type TestApp } from './app';
import { makeDueProcess, type DueProcess } from './world/make-due-process';
import { makeConsents } from './world/make-consents';
import { makeChecks } from './world/make-checks';
import { makeAgeAssessments } from './world/make-age-assessments';
import { makeRepresentativeRequest } from './world/make-requests';
import { makeConcerns, type Concerns } from './world/make-concerns';
import { findClocks, type WorldClocks } from './world/make-clocks';
import { makeEmergencyCards } from './world/make-emergency-cards';
import { makeChildMerge } from './world/make-child-merge';
import { makeVictim } from './world/make-intake-parts';
import { makePeople, type Actor, type AgencyIds } from './world/make-people';
import { makeNotices, makeThings, type Things } from './world/make-things';
import { makeAssessments, type MadeAssessments } from './world/make-assessments';
import { makePlans, type MadePlans } from './world/make-plans';
import { makeRestorative, type MadeProcess } from './world/make-restorative';
import { makeConference } from './world/make-conference';
import { makeFileReview, makeTalk } from './world/make-file-review';
import { findBirthday } from './world/find-birthday';
import { makeCaseImport } from './world/make-case-import';
import { makeNewAct } from './world/make-new-act';
import { makeDifficulty, type MadeDifficulty } from './world/make-difficulties';
import { findProgressReview } from './world/make-progress-reviews';
import { makeSessions, type MadeSessions } from './world/make-sessions';
import { makeWebhook, type MadeWebhook } from './world/make-webhook';
import { makeFamilyLink } from './world/make-family-link';
import { makeSessionNote, type MadeNote } from './world/make-session-note';
import { makeCalendarFeed } from './world/make-calendar-feed';
import { makeProgrammes, type MadeProgrammes } from './world/make-programmes';
import { makeSeries, type MadeSeries } from './world/make-series';
import { makeAftercare } from './world/make-aftercare';
import { makeMessage } from './world/make-message';
import { makeTask } from './world/make-task';
import { localDay } from './local-day';
import { makeDocument } from './world/make-documents';
import { makeCaseLinks, type MadeCaseLinks } from './world/make-case-links';
import { makeCompliance, type MadeCompliance } from './world/make-compliance';
import { makeHearing } from './world/make-hearing';
import { makeOrderReport, makePreDecision } from './world/make-court-reports';
import { makeOrder } from './world/make-orders';
import { makeCopyRequest } from './world/make-copy-request';
import { makeMandate } from './world/make-mandate';
import { makeTransfer } from './world/make-transfer';
import { makeCase } from './world/make-cases';
import { makeHandover } from './world/make-handovers';
import { makeRegistration } from './world/make-registration';
import { makeShiftNote } from './world/make-shift-note';
import { makeReviews, type Reviews } from './world/make-reviews';
import { makeStories, type Story } from './world/make-stories';
import type { AgencyName, StoryName } from './world/people';
import type { Role } from '../../src/platform/policy/policy';

/** A small world: agencies in every relation, every role, and three children whose referrals stand in every state. */
export interface World {
  readonly test: TestApp;
  readonly agencies: AgencyIds;
  readonly actors: readonly Actor[];
  readonly stories: Readonly<Record<StoryName, Story>>;
  readonly dueProcess: Readonly<Record<StoryName, DueProcess>>;
  /** A consent of the child of each story for its own file. */
  readonly consents: Readonly<Record<StoryName, string>>;
  readonly clocks: Readonly<Record<StoryName, WorldClocks>>;
  /** The eligibility check of the intake of each story. */
  readonly checks: Readonly<Record<StoryName, string>>;
  readonly ageAssessments: { readonly police: string; readonly help: string };
  /** The police ask a body to appoint a representative. */
  readonly representativeRequest: string;
  readonly things: Things;
  /** Proposed in the police unit: that its child and the one of the social service are one. */
  readonly merge: string;
  /** About the child of the police. */
  readonly concerns: Concerns;
  readonly reviews: Reviews;
  /** The child of the police, handed to the social service. */
  readonly handover: string;
  /** Opened by the acceptance in the story of the police, and allocated. */
  readonly case: string;
  readonly assessments: MadeAssessments;
  readonly plans: MadePlans;
  readonly sessions: MadeSessions;
  readonly series: MadeSeries;
  /** Due on that case since its plan holds. */
  readonly progressReview: string;
  /** Half a year after the closure of that case, laid down before it. */
  readonly aftercare: string;
  /** From the inspector to the centre, about the referral of that case. */
  readonly message: string;
  /** Of the worker of that case, given by the coordinator. */
  readonly task: string;
  readonly programmes: MadeProgrammes;
  readonly difficulty: MadeDifficulty;
  readonly newAct: string;
  readonly birthday: string;
  readonly caseLink: MadeCaseLinks;
  /** Convened by the worker of that case for an hour later. */
  readonly conference: string;
  /** Mediated by the coordinator, on that case. */
  readonly restorative: MadeProcess;
  /** That the centre before is asked to go on with that case. */
  readonly transfer: string;
  /** That the centre has proposed for the child of that case, and the prosecutor ordered. */
  readonly order: string;
  /** What the probation office has written down of that order. */
  readonly compliance: MadeCompliance;
  /** Of the child of the court, listed by the judge who decides there. */
  readonly hearing: string;
  /** About the child of that order, asked for by the prosecutor, written and handed in at the centre. */
  readonly preDecision: string;
  /** How that order goes, told by who supervises it. */
  readonly orderReport: string;
  /** Asked for by the lawyer of the clinic, by the number of the referral of that case. */
  readonly mandate: string;
  /** By that mandate, of that case. */
  readonly copyRequest: string;
  readonly fileReview: string;
  /** A table of paper files that the coordinator of the centre has brought in, of which nothing came. */
  readonly caseImport: string;
  readonly talk: string;
  /** A paper of the child of the police, which its unit keeps. */
  readonly document: string;
  /** Of a session of that case that has just begun, by its worker, for nobody else. */
  readonly sessionNote: MadeNote;
  /** Under which the child of that case reads its page. */
  readonly familyLink: string;
  /** Where the prosecutors are told, and a message that nobody took there. */
  readonly webhook: MadeWebhook;
  /** A link to what the worker of the centre leads. */
  readonly feed: string;
  /** The child of the police on the preventive register of the unit. */
  readonly registration: string;
  /** Left by the inspector of the police, with a task for the child of that story. */
  readonly shiftNote: string;
  /** The notice to the holder of the child of each story. */
  readonly notices: Readonly<Record<StoryName, string>>;
  /** A victim of the intake that the police story rests on. */
  readonly victim: string;
  /** @throws Error when nobody has the role there. */
  who(role: Role, agency: AgencyName): Actor;
  close(): Promise<void>;
}

/**
 * Builds the world over HTTP, as its people would; the accounts alone are written into the database. What is to be done with the
 * application before that, `prepare` does.
 */
export async function makeWorld(prepare: (test: TestApp) => void = () => undefined): Promise<World> {
  const test = await startApp();
  try {
    prepare(test);
    const { agencies, actors } = await makePeople(test);
    const who = (role: Role, agency: AgencyName): Actor => {
      const found = actors.find((actor) => actor.role === role && actor.agency === agency);
      if (!found) throw new Error(`Nobody is ${role} in ${agency}`);
      return found;
    };
    const stories = await makeStories({ test, agencies, who });
    const victim = await makeVictim(who('child-inspector', 'police'), stories.police.intake);
    const checks = await makeChecks({ stories, who });
    const dueProcess = await makeDueProcess({ test, agencies, stories, who });
    const consents = await makeConsents({ test, stories, who });
    const handover = await makeHandover(stories.police, agencies, who);
    const theCase = await makeCase(who);
    const assessments = await makeAssessments(who, theCase);
    const plans = await makePlans(who, theCase, test.clock.now());
    const sessions = await makeSessions(who, theCase, test.clock.now());
    const series = await makeSeries(who, theCase, test.clock.now());
    const progressReview = await findProgressReview(who, theCase);
    const aftercare = await makeAftercare(test, who, theCase);
    const sessionNote = await makeSessionNote(who, theCase, test.clock.now());
    const familyLink = await makeFamilyLink(who, theCase);
    const webhook = await makeWebhook(test, who('administrator', 'administration'), agencies.prosecutor);
    const accepted = stories.police.referrals['accepted']?.id ?? '';
    const message = await makeMessage(who('child-inspector', 'police'), accepted);
    const task = await makeTask(who, theCase, localDay(test.clock.now(), 5));
    const feed = await makeCalendarFeed(who);
    const programmes = await makeProgrammes(who, theCase);
    const difficulty = await makeDifficulty(who, theCase, test.clock.now());
    const newAct = await makeNewAct(test, { caseId: theCase, intake: stories.police.intake });
    const birthday = await findBirthday(who, theCase);
    const conference = await makeConference(who, theCase, test.clock.now());
    const mediator = who('centre-coordinator', 'centre');
    const restorative = await makeRestorative(test, { caseId: theCase, by: mediator });
    const fileReview = await makeFileReview(who('centre-coordinator', 'centre'));
    const caseImport = await makeCaseImport(test, who('centre-coordinator', 'centre'));
    const talk = await makeTalk(
      who('centre-coordinator', 'centre'),
      who('case-worker', 'centre'),
      test.clock.now(),
    );
    const { account: worker } = who('case-worker', 'centre');
    const caseLink = await makeCaseLinks(test, { caseId: theCase, child: stories.help.child, worker });
    const { account: by } = who('centre-coordinator', 'centre');
    const going = { caseId: theCase, childId: stories.police.child, to: agencies['centre-before'], by };
    const transfer = await makeTransfer(test, going);
    const order = await makeOrder(test, { childId: stories.police.child, agencies, by });
    const officer = who('probation-officer', 'probation').account;
    const doing = { order, childId: stories.police.child, agency: agencies.probation, by: officer };
    const compliance = await makeCompliance(test, doing);
    const hearing = await makeHearing(who('judge', 'court'), stories.court, test.clock.now());
    const preDecision = await makePreDecision(test, {
      ...{ order, writer: worker, coordinator: by, centre: agencies.centre },
      prosecutor: who('prosecutor', 'prosecutor').account,
    });
    const orderReport = await makeOrderReport(test, order, who('probation-officer', 'probation').account);
    const { number: referred = '' } = stories.police.referrals['accepted'] ?? {};
    const mandate = await makeMandate(test, who('clinic-lawyer', 'clinic'), referred);
    const copyRequest = await makeCopyRequest(test, mandate, theCase);
    const document = await makeDocument(test, who('child-inspector', 'police'), stories.police.child);
    const registration = await makeRegistration(test, who('child-inspector', 'police'), stories.police.child);
    const shiftNote = await makeShiftNote(who('child-inspector', 'police'), stories.police.intake);
    const reviews = await makeReviews(test, stories.police, who);
    const clocks = await findClocks(test, stories);
    const ageAssessments = await makeAgeAssessments({ test, stories, who });
    const representativeRequest = await makeRepresentativeRequest({ agencies, stories, who });
    const things = await makeThings(test, { agencies, actors });
    const concerns = await makeConcerns(test, who('child-inspector', 'police'), stories.police.child);
    await makeEmergencyCards(test, [
      [stories.police, who('child-inspector', 'police')],
      [stories.help, who('referring-officer', 'social-service')],
    ]);
    const twins = [stories.police.child, stories.help.child] as const;
    const merge = await makeChildMerge(test, who('child-inspector', 'police'), twins);
    const names = ['police', 'court', 'help'] as const;
    const children = names.map((name) => stories[name].child);
    const ids = await makeNotices(test, children, agencies['police-far']);
    const notices = Object.fromEntries(names.map((name, n) => [name, ids[n]!])) as Record<StoryName, string>;
    const made = {
      ...{ agencies, actors, stories, dueProcess, consents, things, concerns, notices, reviews },
      ...{ handover, ageAssessments },
      registration,
      shiftNote,
      merge,
      handover,
      case: theCase,
      assessments,
      plans,
      sessions,
      series,
      progressReview,
      aftercare,
      message,
      task,
      programmes,
      difficulty,
      newAct,
      birthday,
      caseLink,
      conference,
      restorative,
      transfer,
      order,
      compliance,
      hearing,
      preDecision,
      orderReport,
      mandate,
      copyRequest,
      fileReview,
      caseImport,
      talk,
      document,
      feed,
      sessionNote,
      familyLink,
      webhook,
      victim,
    };
    return { test, checks, representativeRequest, ...made, clocks, who, close: () => test.close() };
  } catch (error) {
    await test.close();
    throw error;
  }
}
