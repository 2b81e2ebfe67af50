import type { Pair } from './pair.ts';

/** What only pixels, the pointer and the accessibility tree show. */
export const walkedPairs: readonly Pair[] = [
  {
    id: 'field-border-pale',
    barrier: '输入框的边框浅得看不出',
    bad: {
      main: '<form action="/xx"><p><label for="xm">申请人</label> <input id="xm" autocomplete="off" style="border:1px solid #e4e4e4;background:#fff"></p><button>下一步</button></form>',
    },
    good: {
      main: '<form action="/xx"><p><label for="xm">申请人</label> <input id="xm" autocomplete="off" style="border:1px solid #555;background:#fff"></p><button>下一步</button></form>',
    },
    rules: ['parts-contrast'],
  },
  {
    id: 'focus-ring-pale',
    barrier: '焦点框是很浅的灰色',
    bad: {
      head: '<style>.f:focus{outline:3px solid #ececec!important}</style>',
      main: '<p><a class="f" href="/wj/">查看文件目录</a></p>',
    },
    good: {
      head: '<style>.f:focus{outline:3px solid #a30000!important}</style>',
      main: '<p><a class="f" href="/wj/">查看文件目录</a></p>',
    },
    rules: ['focus-ring-faint'],
  },
  {
    id: 'acts-on-press',
    barrier: '按下鼠标就执行，移开也不能取消',
    bad: {
      main: `<p><button type="button" onmousedown="document.getElementById('sm').hidden=!document.getElementById('sm').hidden" onkeydown="if(event.key==='Enter')document.getElementById('sm').hidden=!document.getElementById('sm').hidden">填表说明</button></p><p id="sm" hidden>请用正楷填写，不得涂改。</p>`,
    },
    good: {
      main: `<p><button type="button" onclick="document.getElementById('sm').hidden=!document.getElementById('sm').hidden">填表说明</button></p><p id="sm" hidden>请用正楷填写，不得涂改。</p>`,
    },
    rules: ['press-acts', 'state-not-told'],
  },
  {
    id: 'drag-to-choose',
    barrier: '金额只能拖动滑块选择',
    bad: {
      main: `<p>贷款金额 <output id="je">0</output> 万元</p><div style="width:300px;height:24px;background:#ddd;position:relative"><div id="hk" style="position:absolute;left:0;width:32px;height:24px;background:#06c;cursor:grab"></div></div><script>(function(){var h=document.getElementById('hk'),on=false;h.addEventListener('mousedown',function(){on=true});addEventListener('mousemove',function(e){if(on){var x=Math.max(0,Math.min(268,e.clientX-h.parentElement.getBoundingClientRect().left));h.style.left=x+'px';document.getElementById('je').textContent=Math.round(x/10)}});addEventListener('mouseup',function(){on=false})})()</script>`,
    },
    good: {
      main: '<p><label for="je">贷款金额（万元）</label> <input id="je" type="number" min="0" max="30"></p>',
    },
    rules: ['drag-only', 'mouse-only-control', 'click-not-focusable'],
  },
  {
    id: 'icon-by-mask',
    barrier: '图标按钮用遮罩画出，高对比度主题下看不见',
    bad: {
      main: `<p><button type="button" aria-label="打印本页" style="border:0;width:40px;height:40px;background:#234;-webkit-mask:linear-gradient(#000,#000);mask:linear-gradient(#000,#000)"></button></p>`,
    },
    good: { main: '<p><button type="button" style="padding:8px 16px">打印本页</button></p>' },
    rules: ['forced-colours', 'parts-contrast'],
  },
  {
    id: 'words-hidden-from-tree',
    barrier: '看得见的办理时限带 aria-hidden，读屏读不到',
    bad: {
      main: '<p>办理方式：窗口办理或者网上办理。</p><p aria-hidden="true">办理时限：受理之后三个工作日内办结，逾期可以向县政务服务局投诉。</p>',
    },
    good: {
      main: '<p>办理方式：窗口办理或者网上办理。</p><p>办理时限：受理之后三个工作日内办结，逾期可以向县政务服务局投诉。</p>',
    },
    rules: ['text-unread'],
  },
];
