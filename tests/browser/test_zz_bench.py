import time, sys
sys.path.insert(0,"/work/trees/tests")
def test_axe(page):
    from tests.browser import axe
    from tests.browser.addresses import ARTICLES
    variants={
     "now": axe.RUN,
     "nopreload": axe.RUN.replace('resultTypes: ["violations"],','resultTypes: ["violations"], preload: false,'),
     "lean": axe.RUN.replace('resultTypes: ["violations"],','resultTypes: ["violations"], preload: false, iframes: false, ancestry: false,'),
    }
    for a in ARTICLES[:2]:
        page.goto(a); page.evaluate(axe.OPEN_ALL); page.evaluate(axe.SOURCE)
        print(a, page.evaluate("document.querySelectorAll('*').length"))
        for name,run in variants.items():
            for rules in (axe.EVERYTHING, axe.OF_COLOR):
                for i in range(2):
                    t=time.time(); r=page.evaluate("async args => { const t=performance.now(); const f="+run+"; const r = await f(args); return performance.now()-t }",[None,rules]); print(name,"full" if rules is axe.EVERYTHING else "color", round(r), round(time.time()-t,2))
        page.evaluate("axe.run(document,{resultTypes:['violations'],runOnly:"+str(axe.EVERYTHING)+",performanceTimer:true})")
        r=page.evaluate("""async()=>{const out=[]; const l=console.log; const m=performance.getEntriesByType('measure').map(e=>[e.name,Math.round(e.duration)]).sort((a,b)=>b[1]-a[1]).slice(0,25); return m}""")
        print(r)
