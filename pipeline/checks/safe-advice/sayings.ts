import { clinicians } from './words.ts';

const safeguards =
  '(?:(?:clot |short |leg |daily |first )?check|(?:warning |danger )?signs?|red flags?|re-test|stop rules?|stop light)';
const medicines =
  '(?:(?:pain |blood )?(?:pills?|tablets?|medicines?|medications?|drugs?|painkillers?|thinners?|steroids?|injections?))';
const whose = '(?:(?:a|an|the|your|any|all|all of|most|many|of|this|that|these|those|their|my|each|every) ){0,3}';
const needless = String.raw`(?:need not|needn['’]t|(?:do|does|did|will|would) not (?:need|have)(?: to)?|(?:do|does|did|wo)n['’]t (?:need|have)(?: to)?|no (?:need|reason|cause)(?: to| for| of)?|not worth|hardly (?:need|have)(?: to)?)`;

/** Words without one of which nothing of a kind is said: quickly looked for. */
const needed = {
  pain: String.raw`as (?:hard|deep|firm|strong|far)|the (?:more|worse|harder|deeper)|no pain|to hurt|must hurt|should hurt|through|ignore|overlook|disregard|forget|put up with`,
  safeguard: String.raw`checks?\b|signs?\b|red flags?|re-test|stop rules|stop light`,
  care: String.raw`${clinicians}\b|pill|tablet|medic|drug|painkill|thinner|steroid|injection|surgery|operation`,
};
export const sayingWords = Object.values(needed).join('|');

/** What harms by itself, whatever stands around it. */
export const sayings: readonly { readonly needs: RegExp; readonly pattern: RegExp; readonly says: string }[] = [
  says(
    'more pain',
    needed.pain,
    String.raw`the (?:more|worse|harder|deeper) (?:\w+ ){0,3}(?:hurts?|aches?|burns?|tingles?|pain)\b[^.;:!?]{0,20}\bthe (?:more|better|deeper|faster|sooner|quicker)`,
    String.raw`the (?:more|harder|deeper) (?:you|it) (?:press|push|lean|stretch|pull|dig)\w*\b[^.;:!?]{0,20}\bthe (?:more|better|faster|sooner|quicker)`,
    'no pain,? no gain|(?:should|must|has to|have to|needs to|ought to) hurt',
    String.raw`as (?:hard|deep|deeply|firmly|far) as (?:you (?:can|could) (?:bear|stand|take)|it (?:goes|takes))`,
    String.raw`(?:press|push|lean|dig|roll|squeeze|rub|stretch|pull)\w*\b[^.;:!?]{0,20}\bas (?:hard|deep|deeply|firmly|strongly) as (?:you (?:can|could|like|dare|want)|possible)`,
    String.raw`(?:press|push|stretch|work|breathe|go|lean|move) (?:on )?(?:right |straight )?through (?:the |any |your |a |sharp |this |that |more )*(?:pain|tingl\w+|numbness|burning)`,
    String.raw`(?:ignore|overlook|disregard|forget|put up with) ${whose}(?:\w+ )?(?:pain|tingl\w+|numbness|swelling|lump|fever|${safeguards})`,
  ),
  says(
    'a safeguard that is dropped',
    needed.safeguard,
    String.raw`(?:skip|miss|drop|leave out|leave off|pass over|do without|hurry past|cut short|stop doing|stop reading) ${whose}${safeguards}`,
    String.raw`${needless} (?:do|read|repeat|go through|make|look at|mind)? ?${whose}${safeguards}`,
    String.raw`(?:only|just)\b[^.;:!?]{0,40}\b${safeguards}\b[^.;:!?]{0,15}\bonce(?! (?:more|again|a|an|each|every|per))`,
    String.raw`${safeguards}\b[^.;:!?]{0,15}\b(?:only|just) once(?! (?:more|again|a|an|each|every|per))`,
    String.raw`${safeguards} (?:is|are|becomes?) (?:(?:then|now|only|just|mostly|no longer|quite) ){0,2}(?:optional|unnecessary|needless|superfluous|needed)(?<=no longer needed|optional|unnecessary|needless|superfluous)`,
    String.raw`${safeguards} (?:can|may) (?:wait|be (?:skipped|left out|dropped|missed|ignored))`,
  ),
  says(
    'care that is put off',
    needed.care,
    String.raw`${needless} (?:see|ask|call|phone|visit|tell|trouble|bother|go to|take|use|have)? ?${whose}(?:${clinicians}|${medicines})`,
    String.raw`(?:stop|quit|give up|leave off|come off|throw away|throw out|halve|cut down(?: on)?|drop|skip|do without|forget)(?: taking| using| having| seeing| going to)? ${whose}(?:dose of |doses of )?${whose}(?:${medicines}|${clinicians})`,
    String.raw`(?:better|stronger|safer|faster|cheaper|more) than ${whose}(?:${medicines}|${clinicians}|surgery|operations?)`,
    String.raw`(?:instead|in place) of (?:taking |seeing |asking |using )?${whose}(?:${medicines}|${clinicians}|surgery|operations?)`,
    String.raw`(?:replaces?|stands? in for) ${whose}(?:${medicines}|${clinicians}|surgery|operations?)`,
    String.raw`${clinicians} (?:is|are) (?:not|un)? ?(?:needed|necessary)(?<=(?:not|un) ?(?:needed|necessary))`,
  ),
];

function says(what: string, needs: string, ...parts: readonly string[]) {
  return {
    needs: new RegExp(String.raw`\b(?:${needs})`, 'i'),
    pattern: new RegExp(String.raw`\b(?:${parts.join('|')})\b`, 'gi'),
    says: what,
  };
}
