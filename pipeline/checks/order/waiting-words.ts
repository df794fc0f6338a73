/** The words by which the hamstring stretch is let off its wait, as parts of patterns. */

/** Any time but the last. */
export const early = [
  'whenever|any ?time|at any (?:time|point|stage)|at once|(?:right|straight) away|immediately|as you (?:like|please|wish)',
  'from (?:the )?(?:very )?(?:first|start|beginning|outset)|from day one|first thing|in the first week|in week one',
  'every (?:morning|evening|day|time)|on (?:any|every) day|as (?:often|soon|early|much) as you|when(?:ever)? it suits you|if you (?:like|want|wish|feel like it)',
  'before (?:all|the|any|every|anything)|comes? first|goes first|first of all|between two steps|without (?:the|any) (?:wait|press|other|check)',
].join('|');

/** What says in a sentence that it waits after all, or is left out. */
export const waiting =
  /\b(?:not|never|no|cannot|leave|leaves|left|skip|drop|yet|last|unless|until|wait|waits|waiting|after|only|author|why|harm|harms|risk|too early|warns?)\b|n['’]t\b/i;

/** What asks for a shorter time than the week that the other steps have to be easy for. */
export const tooShort =
  /\beasy (?:for|on|over|in) (?:just |only |about )?(?:a|an|one|two|three|four|five|six|[1-6]|half a|a few|some|a couple of|the) (?:single |whole |good |full )?(?:days?|hours?|minutes?|moments?|rounds?|sessions?|mornings?|evenings?|afternoons?|nights?|times?|breaths?)\b|\beasy (?:once|twice|today)\b|\ban? easy (?:day|hour|round|morning|evening|start|session)\b/i;
