import { Session } from '../../src/session/session.js';
import { StoreError, type StoreErrorKind } from '../../src/store/index.js';

/** A session that refuses every write while it is in trouble. */
export class Troubled extends Session {
  trouble: StoreErrorKind | undefined;
  /** What is refused; everything where it is left out. */
  only: 'drafts' | undefined;

  #check(what: 'drafts' | 'other'): void {
    if (this.trouble !== undefined && (this.only === undefined || what === this.only))
      throw new StoreError(this.trouble, 'drafts.json');
  }
  override saveDraft(...args: Parameters<Session['saveDraft']>): void {
    this.#check('drafts');
    super.saveDraft(...args);
  }
  override saveProfile(...args: Parameters<Session['saveProfile']>): void {
    this.#check('other');
    super.saveProfile(...args);
  }
  override sayAbout(...args: Parameters<Session['sayAbout']>): void {
    this.#check('other');
    super.sayAbout(...args);
  }
  override welcome(...args: Parameters<Session['welcome']>): void {
    this.#check('other');
    super.welcome(...args);
  }
  override dropDraft(...args: Parameters<Session['dropDraft']>): void {
    this.#check('drafts');
    super.dropDraft(...args);
  }
  override forget(...args: Parameters<Session['forget']>): void {
    this.#check('other');
    super.forget(...args);
  }
  override finishStep(...args: Parameters<Session['finishStep']>): ReturnType<Session['finishStep']> {
    this.#check('other');
    return super.finishStep(...args);
  }
  override finishSheet(...args: Parameters<Session['finishSheet']>): ReturnType<Session['finishSheet']> {
    this.#check('other');
    return super.finishSheet(...args);
  }
  override setAside(...args: Parameters<Session['setAside']>): string {
    this.#check('other');
    return super.setAside(...args);
  }
  override keepNote(...args: Parameters<Session['keepNote']>): void {
    this.#check('other');
    super.keepNote(...args);
  }
}
