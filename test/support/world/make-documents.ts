import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import { describePaper, PDF, upload } from '../papers';
import type { Actor } from './make-people';

/** A paper of a child, described and uploaded. */
export async function makeDocument(test: TestApp, by: Actor, childId: string): Promise<string> {
  const { id } = await describePaper(by.caller, childId);
  bodyOf(await upload(test, by.caller, id, PDF), 200);
  return id;
}
