import * as words from './asking-words.ts';

/** A link in a sentence, by its offsets there. `isName`: its words are the name of the step, no verb. */
export type Named = { readonly start: number; readonly end: number; readonly text: string; readonly isName: boolean };

/** `asked`: do it. `presupposed`: "after it, do ...". `told`: a mere mention. */
export type Standing = 'asked' | 'presupposed' | 'told';

/** Of the clause that is being read: nothing known yet, a request, behind "after", behind "you", an opening, or no request. */
type Mood = 'open' | 'asks' | 'after' | 'you' | 'opening' | 'tells';

/** How each link stands in its sentence: whether the clause it is in begins with the verb of a request. */
export function standings(text: string, named: readonly Named[]): readonly Standing[] {
  const tokens = Array.from(
    text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu),
    ({ 0: written, index }) => ({
      word: written.toLowerCase(),
      at: index,
    }),
  );
  const isInvitation = tokens[0]?.word === 'why' && tokens[1]?.word === 'not';
  if (tokens.at(-1)?.word === '?' && !isInvitation) return named.map(() => 'told');
  const clause = new Clause();
  const found: Standing[] = [];
  let left = 0;
  for (const [index, { word, at }] of tokens.entries()) {
    const link = named[found.length];
    if (link !== undefined && at >= link.start) {
      found.push(clause.meet(link));
      left = link.end;
      let behind = index;
      while ((tokens[behind]?.at ?? link.end) < link.end) behind++;
      if (words.textOfStep.has(tokens[behind]?.word ?? '')) found[found.length - 1] = 'told';
    }
    if (at >= left && !(isInvitation && index < 2)) clause.read(word);
  }
  const isAsked = found.includes('asked');
  return named.map((_, index) => {
    const standing = found[index] ?? 'told';
    return standing === 'presupposed' && !isAsked ? 'told' : standing;
  });
}

class Clause {
  #mood: Mood = 'open';
  #before: Mood = 'open';
  #isRefused = false;
  #isInARow = false;
  #verb = '';
  #last = '';

  /** Reads on by one word or sign. */
  read(word: string): void {
    if (word === ')') this.#mood = this.#before;
    else if (/^[;:.!()—–→>]$/.test(word)) this.#begin(word !== '(');
    else if (word === ',' || words.joining.has(word)) this.#join(word);
    else if (!this.#isRefused) this.#mood = this.#next(word);
    if (words.inARow.has(word)) this.#isInARow = true;
    this.#last = word;
  }

  /** How a link stands here; what comes behind it is judged by the same clause. */
  meet({ text, isName }: Named): Standing {
    const [first = ''] = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u, 1);
    const isVerb = !isName && words.doingAsLink.has(first) && (this.#mood === 'open' || this.#mood === 'you');
    if (isVerb && !this.#isRefused) this.#mood = 'asks';
    else if (this.#mood === 'open') this.#mood = this.#inherited();
    this.#last = '';
    if (this.#mood === 'asks') return 'asked';
    return this.#mood === 'after' ? 'presupposed' : 'told';
  }

  #inherited(): Mood {
    if (this.#before === 'asks' || this.#before === 'after') return this.#before;
    return this.#before === 'open' && this.#isInARow ? 'asks' : 'tells';
  }

  #begin(isAnew: boolean): void {
    if (this.#mood !== 'open') this.#before = this.#mood;
    this.#mood = 'open';
    if (isAnew) this.#isRefused = false;
  }

  #join(word: string): void {
    if (this.#isRefused && word !== 'then' && word !== 'but' && word !== 'instead') return;
    if (this.#mood === 'open' && word !== ',') return;
    this.#begin(true);
    if (word === 'then' && this.#before === 'after') this.#before = 'asks';
  }

  #next(word: string): Mood {
    const mood = this.#mood;
    if (mood === 'tells') return this.#isTime(word) ? 'asks' : 'tells';
    if (words.refusing.has(word)) return this.#refuse();
    if (mood === 'asks') return this.#within(word);
    if (mood === 'after') return mood;
    if (word === 'you') return 'you';
    if (mood === 'opening') return words.strong.has(word) ? this.#ask(word) : mood;
    if (words.doing.has(word)) return this.#ask(word);
    if (mood === 'you') return words.mayDo.has(word) || words.fillers.has(word) || word.endsWith('ly') ? mood : 'tells';
    if (word === 'after' || word === 'following') return 'after';
    if (words.fillers.has(word) || word.endsWith('ly') || !/[\p{L}\p{N}]/u.test(word)) return mood;
    if (this.#isTime(word)) return this.#ask('do');
    const inherits = this.#before === 'asks' || this.#before === 'after';
    if (words.determiners.has(word)) return inherits ? this.#before : 'tells';
    return words.openings.has(word) ? 'opening' : 'tells';
  }

  #within(word: string): Mood {
    if (word === 'after') return 'after';
    if (words.turningAway.has(word)) return 'tells';
    if (word === 'of') return words.strong.has(this.#verb) ? 'asks' : 'tells';
    return word === 'in' && this.#verb !== 'follow' ? 'tells' : 'asks';
  }

  /** "It is time for", "it is time to". */
  #isTime(word: string): boolean {
    const isTime = (word === 'for' || word === 'to') && this.#last === 'time';
    if (isTime) this.#verb = 'do';
    return isTime;
  }

  #ask(verb: string): Mood {
    this.#verb = verb;
    return 'asks';
  }

  #refuse(): Mood {
    this.#isRefused = true;
    return 'tells';
  }
}
