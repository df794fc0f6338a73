import type { SmallPage } from './small-publication.ts';

/** Pages with one of everything an edition meets. */
export const smallPages: readonly SmallPage[] = [
  {
    path: 'chapters/is-this-for-you-today.md',
    html: `<h1 id="section-is-this-for-you-today">Is this for you today?</h1>
<p>Read this page first. It takes a minute, and it may save you a wrong turn.</p>
<h2 id="section-is-this-for-you-today.call-now">Red: call now</h2>
<p>One sign is enough.</p>
<ul class="red-flags red-flags-emergency"><li id="red-flag-numb">Numb between your legs.</li><li>New trouble passing urine.</li></ul>
<p class="emergency-numbers">Call your emergency number (999 UK, 112 Europe, 911 US).</p>
<ul class="red-flags red-flags-same-day"><li>One calf that swells.</li></ul>
<ul class="red-flags red-flags-within-days"><li>You lose weight and do not know why.</li></ul>
<ul class="red-flags red-flags-ask-first"><li>You are pregnant.</li></ul>
<ul class="symptom-list"><li><a class="symptom" href="#symptom-groin">Groin pain</a>: a pull at the top of the leg</li></ul>
<p>None of these? Go on to <a class="step" href="#step-groin">Step 1</a>.</p>`,
  },
  {
    path: 'symptoms/groin.md',
    html: `<h1 id="symptom-groin">Groin pain</h1>
<p>The author ties it to the <a class="muscle" href="#muscle-iliopsoas">iliopsoas</a> and to the <a class="term" href="#term-sit-bone">sit bone</a>. <span class="levels"><a class="level level-author" href="#claim-groin">author's view</a> <a class="level level-plausible" href="#claim-groin">plausible</a> <a class="level level-textbook" href="#claim-groin">textbook</a></span></p>
<aside class="margin"><p><strong>Say it</strong><br>ILL-ee-oh-SO-us</p></aside>
<p>You may feel it when you lift a foot to climb a stair. Other things can feel like this, and a clinician can tell them apart.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
<aside class="key-point"><h2 class="key-point-title">The main point</h2><p>It may stay short. Press gently and wait.</p></aside>
<aside class="caution" id="caution-last"><p class="caution-title">Do not stretch your hamstrings yet</p><p>Stretch them last, after <a class="step" href="#step-groin">Step 1</a>.</p></aside>
<ol class="routine"><li><a class="step" href="#step-groin">Step 1, Groin press</a> <span class="dose">1 min each side</span></li><li><a class="step" href="#step-groin">Step 2, Walk</a> <span class="dose">5 to 10 min</span></li></ol>
<figure id="figure-chain"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 300" role="img" aria-label="A chain of three boxes"><rect width="1000" height="300" fill="#fff"/><g fill="none" stroke="#0d5c63" stroke-width="4"><rect x="40" y="80" width="260" height="120"/><rect x="370" y="80" width="260" height="120"/><rect x="700" y="80" width="260" height="120"/></g><g font-size="30" text-anchor="middle"><text x="170" y="150">You sit</text><text x="500" y="150">It stays short</text><text x="830" y="150">The pelvis tips</text></g></svg><figcaption><strong>Figure 1.</strong> How the author explains it.</figcaption></figure>
<p><img src="images/dot.png" alt="A dot"></p>
<section class="footnotes" data-footnotes><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>A note. <a href="#user-content-fnref-1" data-footnote-backref aria-label="Back to reference 1">Back</a></p></li></ol></section>`,
  },
  {
    path: 'protocol/groin.md',
    html: `<h1 id="step-groin">Groin press</h1>
<p>This step is gentle. First read <a class="section" href="#section-is-this-for-you-today">Is this for you today?</a></p>
<table class="step-facts"><tbody><tr><th scope="row">Goal</th><td>A softer thigh</td></tr><tr><th scope="row">How hard</th><td>at most 4 of 10</td></tr><tr><th scope="row">Stop if</th><td>you feel tingling, a sharp pain, or a pulse under your arm</td></tr></tbody></table>
<ol><li>Sit on a firm chair.</li><li>Lay your forearm across one thigh.</li></ol>
<p class="caution-line">Hamstring stretch: last, or not at all.</p>`,
  },
  {
    path: 'muscles/iliopsoas.md',
    html: `<h1 id="muscle-iliopsoas">Which muscle ties your back to your leg?</h1>
<p>Few people can name the muscle this chapter is about. Yet you use it each time you lift a foot.</p>
<table class="card"><caption>The hip bender</caption><tbody><tr><th scope="row">Where it is</th><td>It starts on your low spine and ends on your inner thigh bone.</td></tr><tr><th scope="row">What to do</th><td><a class="step" href="#step-groin">Step 1</a></td></tr></tbody></table>
<table class="parts"><thead><tr><th>Part</th><th>Starts</th><th>Ends</th><th>Does</th></tr></thead><tbody><tr id="muscle-psoas"><td>psoas</td><td>beside the low spine</td><td>inner thigh bone</td><td>bends the hip</td></tr></tbody></table>
<div class="table" id="table-doses"><p class="table-caption"><strong>Table 1.</strong> Doses</p><table class="doses"><thead><tr><th>Step</th><th align="right">Start</th><th align="right">Full</th></tr></thead><tbody><tr><td><a class="step" href="#step-groin">Step 1</a></td><td align="right">1 min</td><td align="right">2 min</td></tr></tbody></table></div>`,
  },
  {
    path: 'chapters/glossary.md',
    html: `<h1 id="section-glossary">Words</h1>
<div class="terms"><div class="entry" id="term-sit-bone"><p class="entry-name">sit bone</p><p>The bone you sit on.</p></div></div>
<table class="claims"><tbody><tr id="claim-groin"><td>The groin is under strain.</td><td>the author's view</td><td><a class="source" href="#source-the-post">the post</a></td></tr></tbody></table>
<ol class="sources"><li id="source-the-post">The post. <a href="https://example.org/post">example.org/post</a></li></ol>
<table class="diary"><thead><tr><th>Day</th><th>Before</th><th>After</th></tr></thead><tbody><tr><td>1</td><td></td><td></td></tr></tbody></table>`,
  },
];
