<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy all this</source>
        <translation>ن&amp;سخ كل هذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Encrypted, in this folder. A copy of it alone opens nothing: make backups in Settings, Backup.</source>
        <translation>مقفلة بالتشفير، في هذا المجلد. نسخة منه وحده لا تفتح شيئًا: اعمل نسخًا احتياطية من الإعدادات، النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>F1 opens the guide, also without a connection.</source>
        <translation>المفتاح F1 يفتح الدليل، ولو بلا اتصال.</translation>
    </message>
    <message>
        <source>Folder of the books: {folder}</source>
        <translation>مجلد الدفاتر: {folder}</translation>
    </message>
    <message>
        <source>It is in the clipboard: paste it with Ctrl+V.</source>
        <translation>نُسخ النص: ألصقه بالمفتاحين Ctrl+V.</translation>
    </message>
    <message>
        <source>Licence and help</source>
        <translation>الرخصة والمساعدة</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>SavingsDesk is free software under the MIT licence: use it, copy it, change it, give it on. It comes without any warranty.</source>
        <translation>‏SavingsDesk برنامج حر برخصة MIT: استعمله، وانسخه، وغيّره، وأعطه غيرك. وهو بلا أي ضمان.</translation>
    </message>
    <message>
        <source>The books of a savings group, kept on a laptop. The money of the members, to the coin.</source>
        <translation>دفاتر مجموعة ادخار وإقراض على حاسوب. مال الأعضاء، إلى آخر قطعة نقد.</translation>
    </message>
    <message>
        <source>Where the books lie</source>
        <translation>أين تُحفظ الدفاتر</translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Do it all the &amp;same</source>
        <translation>افعله &amp;مع ذلك</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>تجري الكتابة</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>لا أحد منتظر</numerusform>
            <numerusform>عضو واحد منتظر</numerusform>
            <numerusform>عضوان منتظران</numerusform>
            <numerusform>%Ln أعضاء منتظرون</numerusform>
            <numerusform>%Ln عضوًا منتظرًا</numerusform>
            <numerusform>%Ln عضو منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} so far</source>
        <translation>{amount} حتى الآن</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} من {count}</translation>
    </message>
    <message>
        <source>{step}, done, {note}</source>
        <translation>{step}، تمّ، {note}</translation>
    </message>
    <message>
        <source>{step}, {note}</source>
        <translation>{step}، {note}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Order of business</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AmountCell</name>
    <message>
        <source>Amount of {name}</source>
        <translation>مبلغ {name}</translation>
    </message>
    <message>
        <source>Stamps of {name}</source>
        <translation>طوابع {name}</translation>
    </message>
</context>
<context>
    <name>ArrangePanel</name>
    <message numerus="yes">
        <source>%Ln hand(s), and as many rounds</source>
        <translation>
            <numerusform>لا حصص ولا جولات</numerusform>
            <numerusform>حصة واحدة وجولة واحدة</numerusform>
            <numerusform>حصتان وجولتان</numerusform>
            <numerusform>%Ln حصص، ومثلها من الجولات</numerusform>
            <numerusform>%Ln حصة، ومثلها من الجولات</numerusform>
            <numerusform>%Ln حصة، ومثلها من الجولات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) are arranged. The first round can begin.</source>
        <translation>
            <numerusform>لم يُرتَّب أي دور.</numerusform>
            <numerusform>رُتّب دور واحد. يمكن أن تبدأ الجولة الأولى.</numerusform>
            <numerusform>رُتّب دوران. يمكن أن تبدأ الجولة الأولى.</numerusform>
            <numerusform>رُتّبت %Ln أدوار. يمكن أن تبدأ الجولة الأولى.</numerusform>
            <numerusform>رُتّب %Ln دورًا. يمكن أن تبدأ الجولة الأولى.</numerusform>
            <numerusform>رُتّب %Ln دور. يمكن أن تبدأ الجولة الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Draw the lots</source>
        <translation>إجراء القر&amp;عة</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>ت&amp;قديم</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>تأ&amp;خير</translation>
    </message>
    <message>
        <source>Members in the order of their turns</source>
        <translation>الأعضاء حسب ترتيب أدوارهم</translation>
    </message>
    <message>
        <source>One hand &amp;fewer</source>
        <translation>حصة أق&amp;ل</translation>
    </message>
    <message>
        <source>One hand &amp;more</source>
        <translation>حصة أ&amp;كثر</translation>
    </message>
    <message>
        <source>The &amp;order</source>
        <translation>الترتي&amp;ب</translation>
    </message>
    <message numerus="yes">
        <source>{number} · {name} · %Ln hand(s)</source>
        <translation>
            <numerusform>{number} · {name} · بلا حصة</numerusform>
            <numerusform>{number} · {name} · حصة واحدة</numerusform>
            <numerusform>{number} · {name} · حصتان</numerusform>
            <numerusform>{number} · {name} · %Ln حصص</numerusform>
            <numerusform>{number} · {name} · %Ln حصة</numerusform>
            <numerusform>{number} · {name} · %Ln حصة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {name} · takes no part</source>
        <translation>{number} · {name} · لا يشارك</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Looking through the books</source>
        <translation>جارٍ فحص الدفاتر</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Nothing. All is in order.</source>
        <translation>لا شيء. كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;No place</source>
        <translation>&amp;بلا مكان</translation>
    </message>
    <message>
        <source>A USB stick or another folder. None is chosen.</source>
        <translation>ذاكرة USB أو مجلد آخر. لم يُختر شيء.</translation>
    </message>
    <message>
        <source>A backup is one file with all the books of this laptop. It is locked like them: only the user name and the password of an officer open it. It is made by itself after each meeting and once a day.</source>
        <translation>النسخة الاحتياطية ملف واحد فيه كل دفاتر هذا الحاسوب. وهي مقفلة مثلها: لا يفتحها إلا اسم مستخدم لأحد المسؤولين وكلمة سره. وتُعمل وحدها بعد كل اجتماع ومرة في اليوم.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>يجري النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backing up. You can go on working.</source>
        <translation>يجري النسخ الاحتياطي. يمكنك أن تواصل العمل.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Backup place</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups stay on this laptop alone.</source>
        <translation>النسخ الاحتياطية على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Choose the &amp;place</source>
        <translation>&amp;اختيار المكان</translation>
    </message>
    <message>
        <source>Choose where a copy of each backup goes</source>
        <translation>اختر أين توضع صورة من كل نسخة احتياطية</translation>
    </message>
    <message>
        <source>Last backup on this laptop</source>
        <translation>آخر نسخة احتياطية على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Last copy at the backup place</source>
        <translation>آخر صورة في مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Stopped. There is no new backup; the former ones stay as they are.</source>
        <translation>توقف النسخ. لا توجد نسخة جديدة، والنسخ السابقة باقية كما هي.</translation>
    </message>
    <message>
        <source>Stopping. The former backups stay as they are.</source>
        <translation>جارٍ الإيقاف. النسخ السابقة باقية كما هي.</translation>
    </message>
    <message>
        <source>no place chosen</source>
        <translation>لم يُختر مكان</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>غير موجود الآن</translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop.</source>
        <translation>✓ تم النسخ الاحتياطي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop. If it is lost, the backup is lost too: choose a second place.</source>
        <translation>✓ تم النسخ الاحتياطي على هذا الحاسوب. إن ضاع ضاعت النسخة معه: اختر مكانًا ثانيًا.</translation>
    </message>
    <message>
        <source>✓ Backed up, on this laptop and at the backup place.</source>
        <translation>✓ تم النسخ الاحتياطي، على هذا الحاسوب وفي مكان النسخ.</translation>
    </message>
</context>
<context>
    <name>BehindModel</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>المجموع حتى الآن</translation>
    </message>
</context>
<context>
    <name>BooksScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · together {amount}</source>
        <translation>
            <numerusform>لا قيود · المجموع {amount}</numerusform>
            <numerusform>قيد واحد · المجموع {amount}</numerusform>
            <numerusform>قيدان · المجموع {amount}</numerusform>
            <numerusform>%Ln قيود · المجموع {amount}</numerusform>
            <numerusform>%Ln قيدًا · المجموع {amount}</numerusform>
            <numerusform>%Ln قيد · المجموع {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct or take back</source>
        <translation>&amp;تصحيح أو إبطال</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By kind, backwards</source>
        <translation>حسب النوع، معكوسًا</translation>
    </message>
    <message>
        <source>Entries of the books</source>
        <translation>قيود الدفاتر</translation>
    </message>
    <message>
        <source>Every entry · nothing is ever erased</source>
        <translation>كل القيود · لا يُمحى شيء أبدًا</translation>
    </message>
    <message>
        <source>Find a member, a reason or an amount</source>
        <translation>ابحث عن عضو أو سبب أو مبلغ</translation>
    </message>
    <message>
        <source>First meeting first</source>
        <translation>الاجتماع الأول أولًا</translation>
    </message>
    <message>
        <source>In the cloud or waiting</source>
        <translation>في السحابة أو منتظر</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>نوع القيد</translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation>المبلغ الأكبر أولًا</translation>
    </message>
    <message>
        <source>Last meeting first</source>
        <translation>الاجتماع الأخير أولًا</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Members A to Z</source>
        <translation>الأعضاء من الألف إلى الياء</translation>
    </message>
    <message>
        <source>Members Z to A</source>
        <translation>الأعضاء من الياء إلى الألف</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No entry fits. Shorten the search or choose all kinds.</source>
        <translation>لا قيد يوافق البحث. قصّر كلمة البحث أو اختر كل الأنواع.</translation>
    </message>
    <message>
        <source>No entry yet. The first ones come with the first meeting.</source>
        <translation>لا قيود بعد. تأتي الأولى مع الاجتماع الأول.</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>رقم الاجتماع</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Only the entries that you asked for are listed.</source>
        <translation>لا تُعرض إلا القيود التي طلبتها.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation>&amp;حفظ لبرنامج Excel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>أُرسل أم لا</translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation>عرض &amp;كل القيود</translation>
    </message>
    <message>
        <source>Smallest amount first</source>
        <translation>المبلغ الأصغر أولًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>يجب أن يكون في الصندوق</translation>
    </message>
    <message>
        <source>Why should this be in the box?</source>
        <translation>لماذا يجب أن يكون هذا في الصندوق؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>Buy shares with an amount</source>
        <translation>شراء أسهم بمبلغ</translation>
    </message>
    <message>
        <source>Buy the &amp;shares</source>
        <translation>&amp;شراء الأسهم</translation>
    </message>
    <message>
        <source>It is given to the social fund</source>
        <translation>يُعطى لصندوق التكافل</translation>
    </message>
    <message>
        <source>It is handed back</source>
        <translation>يُرَدّ إلى العضو</translation>
    </message>
    <message>
        <source>It is kept for the next meeting</source>
        <translation>يُحفظ للاجتماع القادم</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>محفوظ من قبل</translation>
    </message>
    <message>
        <source>One stamp</source>
        <translation>طابع واحد</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>الطوابع</translation>
    </message>
    <message>
        <source>What is &amp;over</source>
        <translation>ال&amp;زائد</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>%</source>
        <comment>percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Day on which the meeting decided</source>
        <translation>&amp;يوم الاجتماع الذي قرر ذلك</translation>
    </message>
    <message>
        <source>&amp;Write down the decision</source>
        <translation>&amp;كتابة القرار</translation>
    </message>
    <message>
        <source>A loan of {amount} for {time} would cost {charge}.</source>
        <translation>قرض {amount} لمدة {time} يكلف {charge}.</translation>
    </message>
    <message>
        <source>Above this a payout needs the second key. Empty: every payout.</source>
        <translation>فوق هذا المبلغ يحتاج الدفع إلى المفتاح الثاني. فارغ: كل دفع.</translation>
    </message>
    <message>
        <source>After so many missed dues. 0: never.</source>
        <translation>بعد هذا العدد من الاشتراكات الفائتة. صفر: أبدًا.</translation>
    </message>
    <message>
        <source>After so many periods. 0: on the day of the loan.</source>
        <translation>بعد هذا العدد من الفترات. صفر: في يوم القرض.</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>المبلغ، {currency}</translation>
    </message>
    <message>
        <source>Change what the group agreed on: {part}</source>
        <translation>تغيير ما اتفقت عليه المجموعة: {part}</translation>
    </message>
    <message>
        <source>Charge, %</source>
        <translation>الرسم، %</translation>
    </message>
    <message>
        <source>Empty: each saves what they like.</source>
        <translation>فارغ: يدّخر كل عضو ما يريد.</translation>
    </message>
    <message>
        <source>Empty: nothing.</source>
        <translation>فارغ: لا شيء.</translation>
    </message>
    <message>
        <source>For a time that is not listed below.</source>
        <translation>للمدة التي ليست في القائمة أدناه.</translation>
    </message>
    <message>
        <source>In a running cycle the old price counts until the next one begins.</source>
        <translation>في الدورة الجارية يبقى السعر القديم حتى تبدأ الدورة القادمة.</translation>
    </message>
    <message>
        <source>In months. 0: none.</source>
        <translation>بالأشهر. صفر: بلا مدة.</translation>
    </message>
    <message>
        <source>In months. 0: without an end.</source>
        <translation>بالأشهر. صفر: بلا نهاية.</translation>
    </message>
    <message>
        <source>In the periods by which the service charge is counted.</source>
        <translation>بالفترات التي يُحسب بها رسم الخدمة.</translation>
    </message>
    <message>
        <source>In the words of the group, such as: two thirds of the members.</source>
        <translation>بكلمات المجموعة، مثل: ثلثا الأعضاء.</translation>
    </message>
    <message>
        <source>It counts from this day; what was before stays in the history.</source>
        <translation>يسري من هذا اليوم، وما كان قبله يبقى في السجل.</translation>
    </message>
    <message>
        <source>Meeting {number} is open: the decision stands in it.</source>
        <translation>الاجتماع {number} مفتوح: القرار مكتوب فيه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>So many times the own savings. 0: as the group decides.</source>
        <translation>هذا العدد من أضعاف مدخرات العضو. صفر: كما تقرر المجموعة.</translation>
    </message>
    <message>
        <source>The second officer signs with the own password.</source>
        <translation>يوقّع المسؤول الثاني بكلمة سره هو.</translation>
    </message>
    <message>
        <source>Tick what a meeting does; the buttons move what is chosen.</source>
        <translation>ضع علامة على ما يجري في الاجتماع، والأزرار تحرّك ما اخترته.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>المُقرَض</translation>
    </message>
    <message>
        <source>No meeting yet. The chart begins with the first one.</source>
        <translation>لا اجتماع بعد. يبدأ الرسم مع الاجتماع الأول.</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>تجري قراءة الدفاتر</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>! lapsed</source>
        <translation>! انقطعت</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>الم&amp;بلغ</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>ملا&amp;حظة للدفاتر</translation>
    </message>
    <message>
        <source>&amp;Pay the benefit</source>
        <translation>&amp;دفع الإعانة</translation>
    </message>
    <message>
        <source>&amp;Who died</source>
        <translation>من المتو&amp;فى</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>مبلغ آخر</translation>
    </message>
    <message>
        <source>B&amp;enefit</source>
        <translation>الإعا&amp;نة</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>مغطى منذ</translation>
    </message>
    <message>
        <source>Da&amp;y of the death</source>
        <translation>&amp;يوم الوفاة</translation>
    </message>
    <message>
        <source>Dues missed in a row</source>
        <translation>اشتراكات فائتة متتالية</translation>
    </message>
    <message>
        <source>Pay a benefit</source>
        <translation>دفع إعانة</translation>
    </message>
    <message>
        <source>Somebody who is not listed</source>
        <translation>شخص ليس في القائمة</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Where the money &amp;lies</source>
        <translation>أين ال&amp;مال</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>ما زال في الانتظار</translation>
    </message>
    <message>
        <source>{benefit} · {amount}</source>
        <translation>{benefit} · {amount}</translation>
    </message>
    <message>
        <source>{name}, {relation}</source>
        <translation>{name}، {relation}</translation>
    </message>
    <message>
        <source>✓ covered</source>
        <translation>✓ مغطى</translation>
    </message>
</context>
<context>
    <name>CloseCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%Ln typed entry(s) are not saved yet. Save or empty them first.</source>
        <translation>
            <numerusform>لا قيود غير محفوظة.</numerusform>
            <numerusform>قيد واحد مكتوب لم يُحفظ بعد. احفظه أو أفرغه أولًا.</numerusform>
            <numerusform>قيدان مكتوبان لم يُحفظا بعد. احفظهما أو أفرغهما أولًا.</numerusform>
            <numerusform>%Ln قيود مكتوبة لم تُحفظ بعد. احفظها أو أفرغها أولًا.</numerusform>
            <numerusform>%Ln قيدًا مكتوبًا لم تُحفظ بعد. احفظها أو أفرغها أولًا.</numerusform>
            <numerusform>%Ln قيد مكتوب لم تُحفظ بعد. احفظها أو أفرغها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>إ&amp;قفال الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Reason for the difference</source>
        <translation>&amp;سبب الفرق</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;عرضها</translation>
    </message>
    <message>
        <source>Count the box in front of everyone</source>
        <translation>عُدّ الصندوق أمام الجميع</translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation>عُدّ مرتين، ثم اكتب المجموع.</translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation>المعدود &amp;في الصندوق</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>يجب أن يكون في الصندوق</translation>
    </message>
    <message>
        <source>The sum of the notes and coins.</source>
        <translation>مجموع الأوراق والقطع المعدنية.</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>ناقص {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>زائد {amount}</translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation>✓ مطابق</translation>
    </message>
</context>
<context>
    <name>CloudForm</name>
    <message>
        <source>&amp;Address of the cloud</source>
        <translation>&amp;عنوان السحابة</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>It begins with https:// and stands on your paper.</source>
        <translation>يبدأ بـ https:// وهو مكتوب في ورقتك.</translation>
    </message>
    <message>
        <source>Type the address of the cloud.</source>
        <translation>اكتب عنوان السحابة.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة سرك.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>اكتب اسم المستخدم.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Sync</source>
        <translation>&amp;فتح المزامنة</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>عنوان السحابة</translation>
    </message>
    <message>
        <source>C&amp;onnect this laptop</source>
        <translation>&amp;ربط هذا الحاسوب</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>The copy of the books in the cloud</source>
        <translation>نسخة الدفاتر في السحابة</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This laptop is not connected. The books are on it alone: make backups, or connect it.</source>
        <translation>هذا الحاسوب غير مربوط. الدفاتر عليه وحده: اعمل نسخًا احتياطية، أو اربطه.</translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation>ينتظر السحابة</translation>
    </message>
    <message>
        <source>What is written here reaches the cloud by itself, whenever there is a connection.</source>
        <translation>ما يُكتب هنا يصل إلى السحابة وحده، كلما وُجد اتصال.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>اسمك هناك</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{name}, device {code}</source>
        <translation>{name}، الجهاز {code}</translation>
    </message>
</context>
<context>
    <name>ConstitutionPage</name>
    <message>
        <source>Constitution</source>
        <translation>اللائحة</translation>
    </message>
    <message>
        <source>The decision is written down.</source>
        <translation>كُتب القرار.</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>&amp;Reverse the entry</source>
        <translation>&amp;عكس القيد</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;إبطاله</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>تصحيح قيد</translation>
    </message>
    <message>
        <source>It is written into meeting {number}, which is open.</source>
        <translation>يُكتب في الاجتماع {number}، وهو مفتوح.</translation>
    </message>
    <message>
        <source>It is written today, between meetings.</source>
        <translation>يُكتب اليوم، بين الاجتماعات.</translation>
    </message>
    <message>
        <source>It should not be there</source>
        <translation>ما كان يجب أن يُكتب</translation>
    </message>
    <message>
        <source>It stands beside the correction for ever.</source>
        <translation>يبقى بجانب التصحيح إلى الأبد.</translation>
    </message>
    <message>
        <source>Its meeting is still open. It stays in the list, struck through, and counts no more.</source>
        <translation>اجتماعه ما زال مفتوحًا. يبقى في القائمة مشطوبًا، ولا يُحسب بعد الآن.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Right &amp;amount</source>
        <translation>المبلغ ال&amp;صحيح</translation>
    </message>
    <message>
        <source>Right &amp;member</source>
        <translation>&amp;العضو الصحيح</translation>
    </message>
    <message>
        <source>Right number of s&amp;hares</source>
        <translation>عدد الأسه&amp;م الصحيح</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>The number of shares</source>
        <translation>عدد الأسهم</translation>
    </message>
    <message>
        <source>Type what is right, and the effect is shown here.</source>
        <translation>اكتب الصحيح، ويظهر الأثر هنا.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>ماذا يغيّر</translation>
    </message>
    <message>
        <source>What was wron&amp;g</source>
        <translation>ما كان ال&amp;خطأ</translation>
    </message>
    <message>
        <source>Write the r&amp;ight one</source>
        <translation>&amp;كتابة القيد الصحيح</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>{what} of {member}: {amount}, on {day}, written by {author}.</source>
        <translation>{what}، {member}:‏ {amount}، في {day}، كتبه {author}.</translation>
    </message>
    <message>
        <source>{what}: {amount}, on {day}, written by {author}.</source>
        <translation>{what}: {amount}، في {day}، كتبه {author}.</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation>الم&amp;دة، بالفترات</translation>
    </message>
    <message>
        <source>Charge: {rate}. {method}. A period is {period}.</source>
        <translation>الرسم: {rate}. {method}. الفترة: {period}.</translation>
    </message>
    <message>
        <source>Give a &amp;loan</source>
        <translation>إعطاء &amp;قرض</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>What will it cost?</source>
        <translation>كم سيكلف؟</translation>
    </message>
    <message>
        <source>When a part is brought each time</source>
        <translation>حين يُجلب جزء في كل مرة</translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the stick differ from what is here. Nothing was changed: write to the stick now, and take it in on the other laptop.</source>
        <translation>
            <numerusform>لا قيود في الذاكرة تختلف عما هنا.</numerusform>
            <numerusform>قيد واحد في الذاكرة يختلف عما هنا. لم يتغير شيء: اكتب الآن على الذاكرة، ثم خذ منها على الحاسوب الآخر.</numerusform>
            <numerusform>قيدان في الذاكرة يختلفان عما هنا. لم يتغير شيء: اكتب الآن على الذاكرة، ثم خذ منها على الحاسوب الآخر.</numerusform>
            <numerusform>%Ln قيود في الذاكرة تختلف عما هنا. لم يتغير شيء: اكتب الآن على الذاكرة، ثم خذ منها على الحاسوب الآخر.</numerusform>
            <numerusform>%Ln قيدًا في الذاكرة تختلف عما هنا. لم يتغير شيء: اكتب الآن على الذاكرة، ثم خذ منها على الحاسوب الآخر.</numerusform>
            <numerusform>%Ln قيد في الذاكرة تختلف عما هنا. لم يتغير شيء: اكتب الآن على الذاكرة، ثم خذ منها على الحاسوب الآخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Take in from a stick</source>
        <translation>&amp;خذ من ذاكرة</translation>
    </message>
    <message>
        <source>&amp;Write to a stick</source>
        <translation>ا&amp;كتب على ذاكرة</translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation>بذاكرة USB</translation>
    </message>
    <message>
        <source>Carrying by stick</source>
        <translation>النقل بالذاكرة</translation>
    </message>
    <message>
        <source>Choose the stick to take in from</source>
        <translation>اختر الذاكرة التي تأخذ منها</translation>
    </message>
    <message>
        <source>Choose the stick to write to</source>
        <translation>اختر الذاكرة التي تكتب عليها</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost: do it once more when there is time.</source>
        <translation>توقف. لم يضِع شيء: أعد المحاولة حين يتسع الوقت.</translation>
    </message>
    <message>
        <source>Taking in from the stick. You can go on working.</source>
        <translation>جارٍ الأخذ من الذاكرة. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Where there is no network, a stick carries the books to another laptop of the group, and back. Who finds the stick can read nothing of it.</source>
        <translation>حيث لا توجد شبكة، تحمل الذاكرة الدفاتر إلى حاسوب آخر للمجموعة ثم تعود. من يجد الذاكرة لا يستطيع قراءة شيء فيها.</translation>
    </message>
    <message>
        <source>Writing to the stick. Leave it in until this is done.</source>
        <translation>جارٍ الكتابة على الذاكرة. اتركها حتى تنتهي.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln entry(s) are on the stick, locked. You can take it out.</source>
        <translation>
            <numerusform>✓ لا قيود على الذاكرة. يمكنك نزعها.</numerusform>
            <numerusform>✓ قيد واحد على الذاكرة، مقفل. يمكنك نزعها.</numerusform>
            <numerusform>✓ قيدان على الذاكرة، مقفلان. يمكنك نزعها.</numerusform>
            <numerusform>✓ %Ln قيود على الذاكرة، مقفلة. يمكنك نزعها.</numerusform>
            <numerusform>✓ %Ln قيدًا على الذاكرة، مقفلة. يمكنك نزعها.</numerusform>
            <numerusform>✓ %Ln قيد على الذاكرة، مقفلة. يمكنك نزعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln new entry(s) were taken in, written {moment}.</source>
        <translation>
            <numerusform>✓ لم يؤخذ قيد جديد، كُتب {moment}.</numerusform>
            <numerusform>✓ أُخذ قيد جديد واحد، كُتب {moment}.</numerusform>
            <numerusform>✓ أُخذ قيدان جديدان، كُتبا {moment}.</numerusform>
            <numerusform>✓ أُخذت %Ln قيود جديدة، كُتبت {moment}.</numerusform>
            <numerusform>✓ أُخذ %Ln قيدًا جديدًا، كُتبت {moment}.</numerusform>
            <numerusform>✓ أُخذ %Ln قيد جديد، كُتبت {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing on the stick is new. It was written {moment}.</source>
        <translation>✓ لا جديد في الذاكرة. كُتبت {moment}.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>format of the day of the meeting</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Laptops of this group</source>
        <translation>حواسيب هذه المجموعة</translation>
    </message>
    <message>
        <source>Last entry: {moment}</source>
        <translation>آخر قيد: {moment}</translation>
    </message>
    <message>
        <source>Nothing of it has come yet</source>
        <translation>لم يصل منه شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more laptop(s)</source>
        <translation>
            <numerusform>ولا حاسوب آخر</numerusform>
            <numerusform>وحاسوب واحد آخر</numerusform>
            <numerusform>وحاسوبان آخران</numerusform>
            <numerusform>و%Ln حواسيب أخرى</numerusform>
            <numerusform>و%Ln حاسوبًا آخر</numerusform>
            <numerusform>و%Ln حاسوب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>{name} · {code}</source>
        <translation>{name} · {code}</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>After meeting {number}, {day}</source>
        <translation>بعد الاجتماع {number}، {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message numerus="yes">
        <source>and the same in %Ln earlier meeting(s)</source>
        <translation>
            <numerusform>ولا اجتماع غيره</numerusform>
            <numerusform>ومثله في اجتماع سابق واحد</numerusform>
            <numerusform>ومثله في اجتماعين سابقين</numerusform>
            <numerusform>ومثله في %Ln اجتماعات سابقة</numerusform>
            <numerusform>ومثله في %Ln اجتماعًا سابقًا</numerusform>
            <numerusform>ومثله في %Ln اجتماع سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>لا أسهم</numerusform>
            <numerusform>سهم واحد</numerusform>
            <numerusform>سهمان</numerusform>
            <numerusform>%Ln أسهم</numerusform>
            <numerusform>%Ln سهمًا</numerusform>
            <numerusform>%Ln سهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>في السحابة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>{person}, {laptop}</source>
        <translation>{person}، {laptop}</translation>
    </message>
    <message>
        <source>{text}, taken back</source>
        <translation>{text}، أُبطل</translation>
    </message>
    <message>
        <source>{what}, charged</source>
        <translation>{what}، مطلوب</translation>
    </message>
    <message>
        <source>{what}, corrected</source>
        <translation>{what}، مصحّح</translation>
    </message>
    <message>
        <source>{what}, correction</source>
        <translation>{what}، تصحيح</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Correct this entry</source>
        <translation>&amp;تصحيح هذا القيد</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>إ&amp;بطال</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meeting {number}, sealed with {seal}</source>
        <translation>الاجتماع {number}، مختوم بـ {seal}</translation>
    </message>
    <message>
        <source>Meeting {number}, still open</source>
        <translation>الاجتماع {number}، ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Nothing else: it stands alone.</source>
        <translation>لا شيء آخر: هو وحده.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the &amp;member</source>
        <translation>فتح صفحة ال&amp;عضو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المدخر</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>وُقّع بـ</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>أبطله</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>ما يتبعه</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>a correction of an earlier entry</source>
        <translation>تصحيح لقيد سابق</translation>
    </message>
    <message>
        <source>between meetings</source>
        <translation>بين الاجتماعات</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>في السحابة</translation>
    </message>
    <message>
        <source>it stands in the books</source>
        <translation>ثابت في الدفاتر</translation>
    </message>
    <message>
        <source>on this laptop, {where}</source>
        <translation>على هذا الحاسوب، {where}</translation>
    </message>
    <message>
        <source>reversed: together with its correction it counts nothing</source>
        <translation>معكوس: هو وتصحيحه لا يُحسبان</translation>
    </message>
    <message>
        <source>taken back: it counts no more</source>
        <translation>أُبطل: لا يُحسب بعد الآن</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا القيد</translation>
    </message>
    <message>
        <source>waiting for the cloud</source>
        <translation>ينتظر السحابة</translation>
    </message>
    <message>
        <source>what was charged; it stays in the books</source>
        <translation>ما طُلب، وهو باقٍ في الدفاتر</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}، {moment}</translation>
    </message>
    <message>
        <source>{person}, {moment}, on {laptop}</source>
        <translation>{person}، {moment}، على {laptop}</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>An entry of the books</source>
        <translation>قيد من الدفاتر</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV, for any program (*.csv)</source>
        <translation>ملف CSV، لأي برنامج (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>حفظ لبرنامج Excel</translation>
    </message>
    <message>
        <source>Saved as {file} in the folder {folder}.</source>
        <translation>حُفظ باسم {file} في المجلد {folder}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}:‏ {value}</translation>
    </message>
</context>
<context>
    <name>FetchingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Get the group</source>
        <translation>&amp;جلب المجموعة</translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation>يجري سؤال السحابة.</translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation>جلب مجموعتي من السحابة</translation>
    </message>
    <message>
        <source>Getting the group</source>
        <translation>يجري جلب المجموعة</translation>
    </message>
    <message>
        <source>Stopping. What arrived so far is not lost.</source>
        <translation>جارٍ الإيقاف. ما وصل حتى الآن لا يضيع.</translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived.</source>
        <translation>وصل {done} من {all} من القيود.</translation>
    </message>
</context>
<context>
    <name>FinePanel</name>
    <message>
        <source>&amp;Charge the fine</source>
        <translation>&amp;تسجيل الغرامة</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>ال&amp;غرامة</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>ال&amp;دفع</translation>
    </message>
    <message>
        <source>Amou&amp;nt</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>Another fine</source>
        <translation>غرامة أخرى</translation>
    </message>
    <message>
        <source>Fine a member</source>
        <translation>تغريم عضو</translation>
    </message>
    <message>
        <source>It is paid now, into the box</source>
        <translation>تُدفع الآن في الصندوق</translation>
    </message>
    <message>
        <source>It stays owed</source>
        <translation>تبقى مطلوبة</translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation>&amp;لأي شيء</translation>
    </message>
    <message>
        <source>{fine} · {amount}</source>
        <translation>{fine} · {amount}</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>Cycle {number} has begun. Arrange its turns.</source>
        <translation>بدأت الدورة {number}. رتّب أدوارها.</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Start the group</source>
        <translation>&amp;بدء المجموعة</translation>
    </message>
    <message>
        <source>Is this right? If it is, press “Start the group” once more.</source>
        <translation>هل هذا صحيح؟ إن كان صحيحًا فاضغط «بدء المجموعة» مرة أخرى.</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>بدء مجموعة</translation>
    </message>
    <message>
        <source>Start another group</source>
        <translation>بدء مجموعة أخرى</translation>
    </message>
    <message>
        <source>Starting the group</source>
        <translation>يجري بدء المجموعة</translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation>أخذ مجموعة في وسط دورتها</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings</source>
        <translation>يمكن اقتراضه، {count} أضعاف المدخرات</translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings less what is owed</source>
        <translation>يمكن اقتراضه، {count} أضعاف المدخرات ناقص الدين</translation>
    </message>
    <message>
        <source>Owed on other loans</source>
        <translation>الدين على قروض أخرى</translation>
    </message>
    <message>
        <source>Saved in this cycle</source>
        <translation>المدخر في هذه الدورة</translation>
    </message>
    <message>
        <source>Type the number in the register, or the name.</source>
        <translation>اكتب الرقم في السجل، أو الاسم.</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>The group&apos;s limit is %Ln share(s). Record {count} anyway?</source>
        <translation>
            <numerusform>حد المجموعة لا أسهم. أتسجّل {count} مع ذلك؟</numerusform>
            <numerusform>حد المجموعة سهم واحد. أتسجّل {count} مع ذلك؟</numerusform>
            <numerusform>حد المجموعة سهمان. أتسجّل {count} مع ذلك؟</numerusform>
            <numerusform>حد المجموعة %Ln أسهم. أتسجّل {count} مع ذلك؟</numerusform>
            <numerusform>حد المجموعة %Ln سهمًا. أتسجّل {count} مع ذلك؟</numerusform>
            <numerusform>حد المجموعة %Ln سهم. أتسجّل {count} مع ذلك؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>A</source>
        <comment>key for absent</comment>
        <translation>غ</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for excused</comment>
        <translation>ع</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>قيود الاجتماع</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for late</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for present</comment>
        <translation>ح</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key for represented</comment>
        <translation>ن</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>&amp;Open this group</source>
        <translation>&amp;فتح هذه المجموعة</translation>
    </message>
    <message>
        <source>&amp;Start another group…</source>
        <translation>&amp;بدء مجموعة أخرى…</translation>
    </message>
    <message>
        <source>Books since</source>
        <translation>الدفاتر منذ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Groups on this laptop</source>
        <translation>المجموعات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>نوع المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No group of this name is here.</source>
        <translation>لا مجموعة بهذا الاسم هنا.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Search the groups by name</source>
        <translation>البحث عن المجموعات بالاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>مفتوحة الآن</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>SavingsDesk: guide</source>
        <translation>‏SavingsDesk: الدليل</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Counted, the whole box</source>
        <translation>ال&amp;معدود، الصندوق كله</translation>
    </message>
    <message>
        <source>&amp;Hand over the office</source>
        <translation>&amp;تسليم المنصب</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>&amp;Reason of the difference</source>
        <translation>&amp;سبب الفرق</translation>
    </message>
    <message>
        <source>1. Who takes over from {name}</source>
        <translation>أولًا: من يتسلم من {name}</translation>
    </message>
    <message>
        <source>2. Count the box together</source>
        <translation>ثانيًا: عُدّوا الصندوق معًا</translation>
    </message>
    <message>
        <source>3. The new officer chooses a password; the old one is dead from then on</source>
        <translation>ثالثًا: يختار المسؤول الجديد كلمة سر، والقديمة تبطل من تلك اللحظة</translation>
    </message>
    <message>
        <source>4. A second officer signs</source>
        <translation>رابعًا: يوقّع مسؤول ثانٍ</translation>
    </message>
    <message>
        <source>By the books {amount} should lie in it.</source>
        <translation>حسب الدفاتر يجب أن يكون فيه {amount}.</translation>
    </message>
    <message>
        <source>Hand over an office: {office}</source>
        <translation>تسليم منصب: {office}</translation>
    </message>
    <message>
        <source>In front of the group. It needs no connection.</source>
        <translation>أمام المجموعة. لا حاجة إلى اتصال.</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>قفل الدفاتر</translation>
    </message>
    <message>
        <source>{amount} are missing.</source>
        <translation>ناقص {amount}.</translation>
    </message>
    <message>
        <source>{amount} more than in the books.</source>
        <translation>زيادة {amount} عما في الدفاتر.</translation>
    </message>
    <message>
        <source>{name} is {office} now, and the old password opens nothing any more.</source>
        <translation>{name}: صار له الآن منصب {office}، وكلمة السر القديمة لا تفتح شيئًا بعد الآن.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s) only on this laptop</source>
        <translation>
            <numerusform>لا قيود على هذا الحاسوب فقط</numerusform>
            <numerusform>قيد واحد على هذا الحاسوب فقط</numerusform>
            <numerusform>قيدان على هذا الحاسوب فقط</numerusform>
            <numerusform>%Ln قيود على هذا الحاسوب فقط</numerusform>
            <numerusform>%Ln قيدًا على هذا الحاسوب فقط</numerusform>
            <numerusform>%Ln قيد على هذا الحاسوب فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>لا قيود تنتظر السحابة</numerusform>
            <numerusform>قيد واحد ينتظر السحابة</numerusform>
            <numerusform>قيدان ينتظران السحابة</numerusform>
            <numerusform>%Ln قيود تنتظر السحابة</numerusform>
            <numerusform>%Ln قيدًا تنتظر السحابة</numerusform>
            <numerusform>%Ln قيد تنتظر السحابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>لا قروض</numerusform>
            <numerusform>قرض واحد</numerusform>
            <numerusform>قرضان</numerusform>
            <numerusform>%Ln قروض</numerusform>
            <numerusform>%Ln قرضًا</numerusform>
            <numerusform>%Ln قرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) at {price}</source>
        <translation>
            <numerusform>لا أسهم بسعر {price}</numerusform>
            <numerusform>سهم واحد بسعر {price}</numerusform>
            <numerusform>سهمان بسعر {price}</numerusform>
            <numerusform>%Ln أسهم بسعر {price}</numerusform>
            <numerusform>%Ln سهمًا بسعر {price}</numerusform>
            <numerusform>%Ln سهم بسعر {price}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue the meeting</source>
        <translation>متابع&amp;ة الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation>&amp;بدء الاجتماع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cycle {cycle} ended on {day}</source>
        <translation>انتهت الدورة {cycle} في {day}</translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} of {day} is open</source>
        <translation>الدورة {cycle} · الاجتماع {number} ليوم {day} مفتوح</translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} was on {day} · next {next}</source>
        <translation>الدورة {cycle} · الاجتماع {number} كان في {day} · القادم {next}</translation>
    </message>
    <message>
        <source>Cycle {cycle} · no meeting yet · next {next}</source>
        <translation>الدورة {cycle} · لا اجتماع بعد · القادم {next}</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>في الصندوق</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>المُقرَض</translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation>الاجتماع {number} مفتوح</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>لا أعضاء بعد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Savings this cycle</source>
        <translation>مدخرات هذه الدورة</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>The cloud needs your help</source>
        <translation>السحابة تحتاج إلى مساعدتك</translation>
    </message>
    <message>
        <source>Why: {figure}</source>
        <translation>لماذا: {figure}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>ابدأ</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln member(s)</source>
        <translation>
            <numerusform>من لا أحد</numerusform>
            <numerusform>من عضو واحد</numerusform>
            <numerusform>من عضوين</numerusform>
            <numerusform>من %Ln أعضاء</numerusform>
            <numerusform>من %Ln عضوًا</numerusform>
            <numerusform>من %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>by the books, not counted yet</source>
        <translation>حسب الدفاتر، لم يُعدّ بعد</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>counted {day}, agrees</source>
        <translation>عُدّ {day}، مطابق</translation>
    </message>
    <message>
        <source>counted {day}, differs by {amount}</source>
        <translation>عُدّ {day}، الفرق {amount}</translation>
    </message>
    <message>
        <source>every entry so far is saved</source>
        <translation>كل القيود حتى الآن محفوظة</translation>
    </message>
    <message>
        <source>no loan is out</source>
        <translation>لا قرض خارج الصندوق</translation>
    </message>
    <message>
        <source>nothing was sent for two weeks or more</source>
        <translation>لم يُرسل شيء منذ أسبوعين أو أكثر</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation>يبقى للمجموعة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>with a cloud, a lost laptop loses nothing</source>
        <translation>مع السحابة، ضياع الحاسوب لا يضيّع شيئًا</translation>
    </message>
    <message>
        <source>write them down, or paste them from a sheet</source>
        <translation>اكتب أسماءهم، أو ألصقها من جدول</translation>
    </message>
    <message>
        <source>{amount} with earlier cycles</source>
        <translation>{amount} مع الدورات السابقة</translation>
    </message>
    <message>
        <source>{loans} · {overdue}</source>
        <translation>{loans} · {overdue}</translation>
    </message>
</context>
<context>
    <name>HowColumn</name>
    <message>
        <source>&amp;By</source>
        <translation>&amp;حسب</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Kept in reserve</source>
        <translation>ال&amp;محفوظ احتياطيًا</translation>
    </message>
    <message>
        <source>Change of members</source>
        <translation>باقي الأعضاء</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>المحفوظ احتياطيًا</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>مال القروض</translation>
    </message>
    <message>
        <source>Members owe</source>
        <translation>على الأعضاء</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>دين لغير الأعضاء</translation>
    </message>
    <message>
        <source>Put back into sa&amp;vings</source>
        <translation>الم&amp;عاد إلى المدخرات</translation>
    </message>
    <message>
        <source>S&amp;ocial fund</source>
        <translation>صندوق ال&amp;تكافل</translation>
    </message>
    <message>
        <source>Smallest &amp;coin</source>
        <translation>أصغر &amp;قطعة نقد</translation>
    </message>
    <message>
        <source>The fund holds {amount}.</source>
        <translation>في صندوق التكافل {amount}.</translation>
    </message>
    <message>
        <source>To share, {currency}</source>
        <translation>للتوزيع، {currency}</translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation>إلى صندوق التكافل</translation>
    </message>
    <message>
        <source>What is &amp;left over</source>
        <translation>ما ي&amp;بقى</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>ما يُوزَّع</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of the day of the share-out</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{amount} for each member.</source>
        <translation>{amount} لكل عضو.</translation>
    </message>
</context>
<context>
    <name>JustNowCard</name>
    <message>
        <source>Each entry appears here and can be taken back.</source>
        <translation>كل قيد يظهر هنا ويمكن إبطاله.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>قبل قليل</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message numerus="yes">
        <source>%Ln corrected text(s) are in use.</source>
        <translation>
            <numerusform>لا نصوص مصححة مستعملة.</numerusform>
            <numerusform>نص مصحح واحد مستعمل.</numerusform>
            <numerusform>نصان مصححان مستعملان.</numerusform>
            <numerusform>%Ln نصوص مصححة مستعملة.</numerusform>
            <numerusform>%Ln نصًا مصححًا مستعملة.</numerusform>
            <numerusform>%Ln نص مصحح مستعملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the file cannot be used:</source>
        <translation>
            <numerusform>لا نص من الملف متروك:</numerusform>
            <numerusform>نص واحد من الملف لا يمكن استعماله:</numerusform>
            <numerusform>نصان من الملف لا يمكن استعمالهما:</numerusform>
            <numerusform>%Ln نصوص من الملف لا يمكن استعمالها:</numerusform>
            <numerusform>%Ln نصًا من الملف لا يمكن استعمالها:</numerusform>
            <numerusform>%Ln نص من الملف لا يمكن استعمالها:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the corrections</source>
        <translation>إ&amp;زالة التصحيحات</translation>
    </message>
    <message>
        <source>A wrong word? Save the translation as a file, correct it there, and load it again.</source>
        <translation>كلمة خاطئة؟ احفظ الترجمة في ملف، وصححها فيه، ثم حمّله من جديد.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Load a &amp;corrected translation…</source>
        <translation>&amp;تحميل ترجمة مصححة…</translation>
    </message>
    <message>
        <source>Load a corrected translation</source>
        <translation>تحميل ترجمة مصححة</translation>
    </message>
    <message>
        <source>Sa&amp;ve it to correct…</source>
        <translation>&amp;حفظها لتصحيحها…</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>حفظ الترجمة</translation>
    </message>
    <message>
        <source>This translation was made without a speaker of the language. Tell us what sounds wrong.</source>
        <translation>عُملت هذه الترجمة بلا مراجعة من متكلم باللغة. أخبرنا بما لا يعجبك منها.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <translation>ملفات الترجمة (*.ts)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”: a form of the plural is missing.</source>
        <translation>«{text}»: صيغة من صيغ الجمع ناقصة.</translation>
    </message>
    <message>
        <source>“{text}”: the words in braces and the number must stay as they are.</source>
        <translation>«{text}»: الكلمات التي بين الأقواس والعدد يجب أن تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Language of the pro&amp;gram</source>
        <translation>&amp;لغة البرنامج</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language and voice</source>
        <translation>اللغة والصوت</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>&amp;Note</source>
        <translation>م&amp;لاحظة</translation>
    </message>
    <message>
        <source>&amp;Settle and let go</source>
        <translation>&amp;تسوية وخروج</translation>
    </message>
    <message>
        <source>It stands beside the payment.</source>
        <translation>تبقى بجانب الدفع.</translation>
    </message>
    <message>
        <source>The group sends the member away</source>
        <translation>المجموعة تفصل العضو</translation>
    </message>
    <message>
        <source>The member has died</source>
        <translation>توفي العضو</translation>
    </message>
    <message>
        <source>The member leaves</source>
        <translation>العضو يترك المجموعة</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>ل&amp;ماذا</translation>
    </message>
    <message>
        <source>What is settled today</source>
        <translation>ما يُسوّى اليوم</translation>
    </message>
    <message>
        <source>Who of the family receives the money.</source>
        <translation>من يتسلم المال من الأسرة.</translation>
    </message>
    <message>
        <source>{name} leaves the group</source>
        <translation>{name} يترك المجموعة</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) came later from another laptop and are not in it.</source>
        <translation>
            <numerusform>لا قيود جاءت متأخرة.</numerusform>
            <numerusform>قيد واحد جاء متأخرًا من حاسوب آخر وليس فيها.</numerusform>
            <numerusform>قيدان جاءا متأخرين من حاسوب آخر وليسا فيها.</numerusform>
            <numerusform>%Ln قيود جاءت متأخرة من حاسوب آخر وليست فيها.</numerusform>
            <numerusform>%Ln قيدًا جاءت متأخرة من حاسوب آخر وليست فيها.</numerusform>
            <numerusform>%Ln قيد جاءت متأخرة من حاسوب آخر وليست فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried as a lo&amp;an</source>
        <translation>يُرحَّل &amp;قرضًا</translation>
    </message>
    <message>
        <source>Members in the share-out</source>
        <translation>الأعضاء في التوزيع</translation>
    </message>
    <message numerus="yes">
        <source>Paid to %Ln member(s)</source>
        <translation>
            <numerusform>لم يُدفع لأحد</numerusform>
            <numerusform>دُفع لعضو واحد</numerusform>
            <numerusform>دُفع لعضوين</numerusform>
            <numerusform>دُفع إلى %Ln أعضاء</numerusform>
            <numerusform>دُفع إلى %Ln عضوًا</numerusform>
            <numerusform>دُفع إلى %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays &amp;now</source>
        <translation>يُدفع الآ&amp;ن</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The box is {amount} short until members pay what they owe.</source>
        <translation>ينقص الصندوق {amount} حتى يدفع الأعضاء ما عليهم.</translation>
    </message>
    <message>
        <source>The box is {amount} short until what members bring lies in it.</source>
        <translation>ينقص الصندوق {amount} حتى يوضع فيه ما يجلبه الأعضاء.</translation>
    </message>
    <message>
        <source>Written o&amp;ff</source>
        <translation>يُ&amp;شطب</translation>
    </message>
    <message>
        <source>{amount} must be fetched from the bank or from mobile money before paying.</source>
        <translation>يجب جلب {amount} من البنك أو من المال المحمول قبل الدفع.</translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. Decide otherwise?</source>
        <translation>على {name} زيادة {amount} عن النصيب. هل تقررون غير ذلك؟</translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. What did the group decide?</source>
        <translation>على {name} زيادة {amount} عن النصيب. ماذا قررت المجموعة؟</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <source>Add a &amp;line</source>
        <translation>إضافة &amp;سطر</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>إزالة هذا السطر</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>&amp;Buy with an amount</source>
        <translation>&amp;شراء بمبلغ</translation>
    </message>
    <message>
        <source>&amp;Fine a member</source>
        <translation>&amp;تغريم عضو</translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation>إ&amp;عطاء قرض</translation>
    </message>
    <message>
        <source>&amp;Mark all present</source>
        <translation>&amp;الكل حاضر</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; opens a loan for this member · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; قرض لهذا العضو · &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes the usual amount · or type another one · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; يأخذ المبلغ المعتاد · أو اكتب غيره · &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is due · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; يأخذ المستحق · أو اكتب ما يُدفع · &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is owed · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Enter&lt;/b&gt; يأخذ ما على العضو · أو اكتب ما يُدفع · &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; present or absent · &lt;b&gt;P L R E A&lt;/b&gt; mark · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;المسافة&lt;/b&gt; حاضر أو غائب · &lt;b&gt;ح م ن ع غ&lt;/b&gt; علامة · &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>Hand back {amount} to {name}</source>
        <translation>ردّ {amount} إلى {name}</translation>
    </message>
    <message>
        <source>Le&amp;t it go</source>
        <translation>الت&amp;نازل عنه</translation>
    </message>
    <message>
        <source>Nobody owes on a loan. &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>لا دين على أحد. &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>The loan is repaid: nothing is owed on it any more.</source>
        <translation>سُدّد القرض: لم يبق عليه شيء.</translation>
    </message>
    <message>
        <source>The loan of {name} is repaid</source>
        <translation>سُدّد قرض {name}</translation>
    </message>
    <message>
        <source>Type the amount and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;0&lt;/b&gt; takes back · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>اكتب المبلغ واضغط &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;0&lt;/b&gt; يُبطل · &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>Type the number of stamps and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;↑ ↓&lt;/b&gt; move · &lt;b&gt;0&lt;/b&gt; takes back</source>
        <translation>اكتب عدد الطوابع واضغط &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;↑ ↓&lt;/b&gt; للتنقل · &lt;b&gt;0&lt;/b&gt; يُبطل</translation>
    </message>
</context>
<context>
    <name>LoanCard</name>
    <message>
        <source>&amp;Repay</source>
        <translation>&amp;سداد</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>كما اتُّفق</translation>
    </message>
    <message>
        <source>Choose a loan in the list: it is shown here.</source>
        <translation>اختر قرضًا من القائمة: يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing was paid on it yet.</source>
        <translation>لم يُدفع منه شيء بعد.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>R&amp;oll over</source>
        <translation>ت&amp;جديد القرض</translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation>عرض ال&amp;قيود</translation>
    </message>
    <message>
        <source>Write o&amp;ff</source>
        <translation>&amp;شطب</translation>
    </message>
</context>
<context>
    <name>LoansScreen</name>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>لا قروض</numerusform>
            <numerusform>قرض واحد</numerusform>
            <numerusform>قرضان</numerusform>
            <numerusform>%Ln قروض</numerusform>
            <numerusform>%Ln قرضًا</numerusform>
            <numerusform>%Ln قرض</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation>إ&amp;عطاء قرض</translation>
    </message>
    <message>
        <source>&amp;What will it cost?</source>
        <translation>&amp;كم سيكلف؟</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>ال&amp;جارية</translation>
    </message>
    <message>
        <source>A&amp;ctive {count}</source>
        <translation>ال&amp;جارية {count}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>By the day due</source>
        <translation>حسب يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>يُستحق</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>بحث عن عضو</translation>
    </message>
    <message>
        <source>Find the loans of a member</source>
        <translation>البحث عن قروض عضو</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>الأكبر أولًا</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>المُقرَض</translation>
    </message>
    <message>
        <source>Lent, {currency}</source>
        <translation>المُقرَض، {currency}</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>القروض</translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation>الاجتماع {number} مفتوح</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>No loan of such a member in this list.</source>
        <translation>لا قرض لعضو كهذا في هذه القائمة.</translation>
    </message>
    <message>
        <source>No loan was repaid yet.</source>
        <translation>لم يُسدّد أي قرض بعد.</translation>
    </message>
    <message>
        <source>No meeting is open · what is written now counts for a day between meetings</source>
        <translation>لا اجتماع مفتوح · ما يُكتب الآن يُحسب ليوم بين الاجتماعات</translation>
    </message>
    <message>
        <source>Nobody is late. Well done.</source>
        <translation>لا أحد متأخر. أحسنتم.</translation>
    </message>
    <message>
        <source>Nothing is lent out now. Press “Give a loan” when the group agrees on one.</source>
        <translation>لا شيء مُقرَض الآن. اضغط «إعطاء قرض» حين تتفق المجموعة على قرض.</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>الم&amp;تأخرة</translation>
    </message>
    <message>
        <source>O&amp;verdue {count}</source>
        <translation>الم&amp;تأخرة {count}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>المتأخر</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>القروض المعرضة للخطر</translation>
    </message>
    <message>
        <source>Re&amp;paid</source>
        <translation>المسدّ&amp;دة</translation>
    </message>
    <message>
        <source>Re&amp;paid {count}</source>
        <translation>المسدّ&amp;دة {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>The cycle is closed · loans are given again in the next one</source>
        <translation>الدورة مقفلة · تُعطى القروض من جديد في الدورة القادمة</translation>
    </message>
    <message>
        <source>The loan of {name}</source>
        <translation>قرض {name}</translation>
    </message>
    <message>
        <source>late by more than 30 days: {amount}</source>
        <translation>متأخر أكثر من ثلاثين يومًا: {amount}</translation>
    </message>
    <message>
        <source>nobody is late</source>
        <translation>لا أحد متأخر</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s)</source>
        <translation>
            <numerusform>بلا قروض</numerusform>
            <numerusform>على قرض واحد</numerusform>
            <numerusform>على قرضين</numerusform>
            <numerusform>على %Ln قروض</numerusform>
            <numerusform>على %Ln قرضًا</numerusform>
            <numerusform>على %Ln قرض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s), and {charge} in charges</source>
        <translation>
            <numerusform>بلا قروض، و{charge} رسومًا</numerusform>
            <numerusform>على قرض واحد، و{charge} رسومًا</numerusform>
            <numerusform>على قرضين، و{charge} رسومًا</numerusform>
            <numerusform>على %Ln قروض، و{charge} رسومًا</numerusform>
            <numerusform>على %Ln قرضًا، و{charge} رسومًا</numerusform>
            <numerusform>على %Ln قرض، و{charge} رسومًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedWall</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;فتح القفل</translation>
    </message>
    <message>
        <source>The books are locked. The meeting is still open.</source>
        <translation>الدفاتر مقفولة. الاجتماع ما زال مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Lock by itself</source>
        <translation>ال&amp;قفل التلقائي</translation>
    </message>
    <message>
        <source>A running meeting goes on showing what everyone may see.</source>
        <translation>الاجتماع الجاري يواصل عرض ما يجوز للجميع أن يروه.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>Colours, size and movement</source>
        <translation>الألوان والحجم والحركة</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Nothing &amp;moves on the screen</source>
        <translation>لا شيء ي&amp;تحرك على الشاشة</translation>
    </message>
    <message>
        <source>S&amp;unlight</source>
        <translation>ضوء ال&amp;شمس</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>What is being worked on is said in words instead of a moving bar.</source>
        <translation>يُقال بالكلمات ما يجري العمل عليه، بدل شريط متحرك.</translation>
    </message>
    <message>
        <source>When nobody is at the laptop</source>
        <translation>حين لا يكون أحد عند الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s) without a key</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>بعد دقيقة واحدة بلا ضغط مفتاح</numerusform>
            <numerusform>بعد دقيقتين بلا ضغط مفتاح</numerusform>
            <numerusform>بعد %Ln دقائق بلا ضغط مفتاح</numerusform>
            <numerusform>بعد %Ln دقيقة بلا ضغط مفتاح</numerusform>
            <numerusform>بعد %Ln دقيقة بلا ضغط مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>black on white with heavy lines, for outdoors</source>
        <translation>أسود على أبيض بخطوط غليظة، للعمل في الخارج</translation>
    </message>
    <message>
        <source>dark letters on a light ground, for a room</source>
        <translation>حروف داكنة على خلفية فاتحة، للعمل في غرفة</translation>
    </message>
    <message>
        <source>easy on the eyes and the battery at night</source>
        <translation>مريح للعين والبطارية في الليل</translation>
    </message>
    <message>
        <source>light by day, dark where the system is dark</source>
        <translation>فاتح نهارًا، وداكن حين يكون النظام داكنًا</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at the rules</source>
        <translation>انظر إلى القواعد</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation>أخذ الأرصدة</translation>
    </message>
    <message>
        <source>The books are back, as they were when the backup was made.</source>
        <translation>عادت الدفاتر كما كانت حين عُملت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The group is started. Write down its members; its rules have usual values to look at.</source>
        <translation>بدأت المجموعة. اكتب أعضاءها، وفي قواعدها قيم معتادة للمراجعة.</translation>
    </message>
    <message>
        <source>Write down all members first. Then take over what each saved, owes and borrowed.</source>
        <translation>اكتب كل الأعضاء أولًا. ثم خذ ما ادخره كل عضو وما عليه وما اقترضه.</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>لا غائب</numerusform>
            <numerusform>غائب واحد</numerusform>
            <numerusform>غائبان</numerusform>
            <numerusform>%Ln غائبين</numerusform>
            <numerusform>%Ln غائبًا</numerusform>
            <numerusform>%Ln غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excused</source>
        <translation>
            <numerusform>لا معذور</numerusform>
            <numerusform>معذور واحد</numerusform>
            <numerusform>معذوران</numerusform>
            <numerusform>%Ln معذورين</numerusform>
            <numerusform>%Ln معذورًا</numerusform>
            <numerusform>%Ln معذور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>متأخر واحد</numerusform>
            <numerusform>متأخران</numerusform>
            <numerusform>%Ln متأخرين</numerusform>
            <numerusform>%Ln متأخرًا</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked</source>
        <translation>
            <numerusform>لا أحد بلا علامة</numerusform>
            <numerusform>واحد بلا علامة</numerusform>
            <numerusform>اثنان بلا علامة</numerusform>
            <numerusform>%Ln بلا علامة</numerusform>
            <numerusform>%Ln بلا علامة</numerusform>
            <numerusform>%Ln بلا علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>لا حاضر</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%Ln حاضرين</numerusform>
            <numerusform>%Ln حاضرًا</numerusform>
            <numerusform>%Ln حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln represented</source>
        <translation>
            <numerusform>لا نائب</numerusform>
            <numerusform>واحد بالنيابة</numerusform>
            <numerusform>اثنان بالنيابة</numerusform>
            <numerusform>%Ln بالنيابة</numerusform>
            <numerusform>%Ln بالنيابة</numerusform>
            <numerusform>%Ln بالنيابة</numerusform>
        </translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>في الصندوق</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meeting {number} stands in the books as not held. Its seal is {seal}.</source>
        <translation>الاجتماع {number} مكتوب في الدفاتر أنه لم يُعقد. ختمه {seal}.</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>الاجتماع {number} · {day}</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>افتحه مع ذلك</translation>
    </message>
    <message>
        <source>Take back last  Ctrl+Z</source>
        <translation>إبطال الأخير  Ctrl+Z</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>{members} · opened {time}</source>
        <translation>{members} · فُتح {time}</translation>
    </message>
    <message>
        <source>{members} · {presences} · opened {time}</source>
        <translation>{members} · {presences} · فُتح {time}</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>لا أسهم</numerusform>
            <numerusform>سهم واحد</numerusform>
            <numerusform>سهمان</numerusform>
            <numerusform>%Ln أسهم</numerusform>
            <numerusform>%Ln سهمًا</numerusform>
            <numerusform>%Ln سهم</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>ال&amp;حضور</translation>
    </message>
    <message>
        <source>&amp;Dues</source>
        <translation>&amp;مستحقات</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>القرو&amp;ض</translation>
    </message>
    <message>
        <source>All &amp;entries of this member</source>
        <translation>كل &amp;قيود هذا العضو</translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation>الباقي المحفوظ</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>الدورة {number}</translation>
    </message>
    <message>
        <source>End t&amp;he cover</source>
        <translation>إنهاء الت&amp;غطية</translation>
    </message>
    <message>
        <source>Fa&amp;mily</source>
        <translation>الأ&amp;سرة</translation>
    </message>
    <message>
        <source>Led&amp;ger</source>
        <translation>ال&amp;كشف</translation>
    </message>
    <message>
        <source>Let it g&amp;o</source>
        <translation>التنا&amp;زل عنه</translation>
    </message>
    <message>
        <source>List &amp;one more</source>
        <translation>إضافة &amp;شخص</translation>
    </message>
    <message>
        <source>No meeting of this cycle was closed yet.</source>
        <translation>لم يُقفل أي اجتماع من هذه الدورة بعد.</translation>
    </message>
    <message>
        <source>Nobody is listed. Add who is to be covered.</source>
        <translation>لا أحد في القائمة. أضف من تشمله التغطية.</translation>
    </message>
    <message>
        <source>Nothing is in this passbook yet. The first line comes with the first meeting.</source>
        <translation>لا شيء في هذا الدفتر بعد. يأتي السطر الأول مع الاجتماع الأول.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was ever charged to this member.</source>
        <translation>لم يُطلب من هذا العضو شيء قط.</translation>
    </message>
    <message>
        <source>Owes in dues</source>
        <translation>عليه من المستحقات</translation>
    </message>
    <message>
        <source>Owes on loans</source>
        <translation>عليه من القروض</translation>
    </message>
    <message>
        <source>Pa&amp;y this due</source>
        <translation>&amp;دفع هذا المستحق</translation>
    </message>
    <message>
        <source>Passboo&amp;k</source>
        <translation>ال&amp;دفتر</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>تجري قراءة الدفاتر</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>This member never had a loan.</source>
        <translation>لم يأخذ هذا العضو قرضًا قط.</translation>
    </message>
    <message>
        <source>with {charge} of service charge</source>
        <translation>مع {charge} رسم خدمة</translation>
    </message>
    <message>
        <source>{figure} of {name}</source>
        <translation>{figure}، {name}</translation>
    </message>
</context>
<context>
    <name>MemberSide</name>
    <message>
        <source>&amp;Charge a fine</source>
        <translation>&amp;تسجيل غرامة</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>إ&amp;عادة إلى المجموعة</translation>
    </message>
    <message>
        <source>Change the &amp;name</source>
        <translation>تغيير الا&amp;سم</translation>
    </message>
    <message>
        <source>Lea&amp;ve the group</source>
        <translation>تر&amp;ك المجموعة</translation>
    </message>
    <message>
        <source>Number {number} · joined {day}</source>
        <translation>الرقم {number} · انضم {day}</translation>
    </message>
    <message>
        <source>Number {number} · {office} · joined {day}</source>
        <translation>الرقم {number} · {office} · انضم {day}</translation>
    </message>
    <message>
        <source>O&amp;ffices and sign-in</source>
        <translation>المنا&amp;صب والدخول</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>cover has lapsed</source>
        <translation>انقطعت التغطية</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>covered from {day}</source>
        <translation>مغطى من {day}</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>توفي {day}</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>ترك المجموعة {day}</translation>
    </message>
    <message>
        <source>sent away {day}</source>
        <translation>فُصل {day}</translation>
    </message>
    <message>
        <source>{figure}: {amount}. Why?</source>
        <translation>{figure}: {amount}. لماذا؟</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message numerus="yes">
        <source>%Ln member(s) in the register</source>
        <translation>
            <numerusform>لا أعضاء في السجل</numerusform>
            <numerusform>عضو واحد في السجل</numerusform>
            <numerusform>عضوان في السجل</numerusform>
            <numerusform>%Ln أعضاء في السجل</numerusform>
            <numerusform>%Ln عضوًا في السجل</numerusform>
            <numerusform>%Ln عضو في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add members</source>
        <translation>إ&amp;ضافة أعضاء</translation>
    </message>
    <message>
        <source>&amp;Give a sign-in</source>
        <translation>إعطاء &amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Print the page</source>
        <translation>&amp;طباعة الصفحة</translation>
    </message>
    <message>
        <source>&amp;Slip of the member</source>
        <translation>&amp;قسيمة العضو</translation>
    </message>
    <message>
        <source>&amp;With those who left</source>
        <translation>مع م&amp;ن تركوا</translation>
    </message>
    <message>
        <source>All mem&amp;bers</source>
        <translation>كل الأ&amp;عضاء</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Choose a member in the list first, then give the sign-in.</source>
        <translation>اختر عضوًا من القائمة أولًا، ثم أعطه الدخول.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضم</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>أعضاء المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation>لا أحد في السجل بعد.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Passbook · every figure says why</source>
        <translation>دفتر العضو · كل رقم يقول لماذا</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>بحث بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>يدخل باسم</translation>
    </message>
    <message>
        <source>died</source>
        <translation>توفي</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ترك المجموعة</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>فُصل</translation>
    </message>
    <message>
        <source>{amount}, overdue</source>
        <translation>{amount}، متأخر</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>وُجد {found} من {all}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>&amp;Why it was not held</source>
        <translation>&amp;لماذا لم يُعقد</translation>
    </message>
    <message>
        <source>A meeting was not held</source>
        <translation>لم يُعقد اجتماع</translation>
    </message>
    <message>
        <source>Da&amp;y of the meeting</source>
        <translation>&amp;يوم الاجتماع</translation>
    </message>
    <message>
        <source>It gets its number and a seal, and nobody owes anything for it.</source>
        <translation>يأخذ رقمه وختمًا، ولا يُطلب من أحد شيء عنه.</translation>
    </message>
    <message>
        <source>Write it &amp;down</source>
        <translation>&amp;كتابته</translation>
    </message>
</context>
<context>
    <name>MoneyOutPage</name>
    <message>
        <source>&amp;Bank and mobile money</source>
        <translation>ال&amp;بنك والمال المحمول</translation>
    </message>
    <message>
        <source>&amp;Costs and other money out</source>
        <translation>مصا&amp;ريف وغيرها</translation>
    </message>
    <message>
        <source>&amp;Help from the social fund</source>
        <translation>م&amp;ساعدة من صندوق التكافل</translation>
    </message>
    <message>
        <source>&amp;Income</source>
        <translation>دخ&amp;ل</translation>
    </message>
    <message>
        <source>&amp;Pay it</source>
        <translation>د&amp;فعه</translation>
    </message>
    <message>
        <source>&amp;Rest of a pot</source>
        <translation>بق&amp;ية مبلغ دور</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>أ&amp;خذه</translation>
    </message>
    <message>
        <source>&lt;b&gt;↑ ↓ ← →&lt;/b&gt; choose · &lt;b&gt;Enter&lt;/b&gt; opens it · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;↑ ↓ ← →&lt;/b&gt; للاختيار · &lt;b&gt;Enter&lt;/b&gt; يفتح · &lt;b&gt;Tab&lt;/b&gt; الخطوة التالية</translation>
    </message>
    <message>
        <source>Hand out the &amp;pot</source>
        <translation>تسليم مبلغ ال&amp;دور</translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation>مساعدة من صندوق التكافل</translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Open Turns and arrange them: then the pot can be handed out.</source>
        <translation>لا دور لأحد بعد. افتح الأدوار ورتّبها: عندئذ يمكن تسليم مبلغ الدور.</translation>
    </message>
    <message>
        <source>Nothing yet. What you pay out or take in here stands in this list.</source>
        <translation>لا شيء بعد. ما تدفعه أو تأخذه هنا يظهر في هذه القائمة.</translation>
    </message>
    <message>
        <source>Other money of this meeting</source>
        <translation>مال آخر في هذا الاجتماع</translation>
    </message>
    <message>
        <source>Pay a bene&amp;fit</source>
        <translation>دفع إ&amp;عانة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who or what for</source>
        <translation>لمن أو لأي شيء</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>الم&amp;بلغ</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>المال ال&amp;مقصود</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>ملا&amp;حظة للدفاتر</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>أ&amp;ين المال</translation>
    </message>
    <message>
        <source>Leave it empty where it is for nobody alone.</source>
        <translation>اتركه فارغًا إن لم يكن لشخص بعينه.</translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation>&amp;لأي شيء</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>الم&amp;بلغ</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>المال ال&amp;مقصود</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;نقله</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>ملا&amp;حظة للدفاتر</translation>
    </message>
    <message>
        <source>&amp;Other fund</source>
        <translation>المال ال&amp;آخر</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Into the loan fund</source>
        <translation>إلى مال القروض</translation>
    </message>
    <message>
        <source>Into the social fund</source>
        <translation>إلى صندوق التكافل</translation>
    </message>
    <message>
        <source>It stays in its fund</source>
        <translation>يبقى حيث ينتمي</translation>
    </message>
    <message>
        <source>To the bank, from the bank, to mobile money, or from one fund to the other.</source>
        <translation>إلى البنك، أو من البنك، أو إلى المال المحمول، أو بين مال القروض وصندوق التكافل.</translation>
    </message>
</context>
<context>
    <name>NewMembersPanel</name>
    <message numerus="yes">
        <source>%Ln member(s) were added.</source>
        <translation>
            <numerusform>لم يُضف أي عضو.</numerusform>
            <numerusform>أُضيف عضو واحد.</numerusform>
            <numerusform>أُضيف عضوان.</numerusform>
            <numerusform>أُضيف %Ln أعضاء.</numerusform>
            <numerusform>أُضيف %Ln عضوًا.</numerusform>
            <numerusform>أُضيف %Ln عضو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln member(s)</source>
        <translation>
            <numerusform>إ&amp;ضافة لا أحد</numerusform>
            <numerusform>إ&amp;ضافة عضو واحد</numerusform>
            <numerusform>إ&amp;ضافة عضوين</numerusform>
            <numerusform>إ&amp;ضافة %Ln أعضاء</numerusform>
            <numerusform>إ&amp;ضافة %Ln عضوًا</numerusform>
            <numerusform>إ&amp;ضافة %Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>إضافة أعضاء</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Close adding members</source>
        <translation>إغلاق إضافة الأعضاء</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation>السطر {line}، «{text}»: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>أسطر لم تمكن قراءتها</translation>
    </message>
    <message>
        <source>Read members from a file</source>
        <translation>قراءة أعضاء من ملف</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>جداول (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Type a name and press Enter; Tab goes to the phone. Paste lines from a sheet with Ctrl+V.</source>
        <translation>اكتب اسمًا واضغط Enter، والمفتاح Tab ينقل إلى الهاتف. ألصق أسطرًا من جدول بالمفتاحين Ctrl+V.</translation>
    </message>
    <message>
        <source>{name} is in the register more than once: the numbers {numbers} tell them apart.</source>
        <translation>‏{name} في السجل أكثر من مرة: الأرقام {numbers} تميز بينهم.</translation>
    </message>
</context>
<context>
    <name>NextCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation>أ&amp;كثر الأسهم في الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation>&amp;سعر السهم</translation>
    </message>
    <message>
        <source>&amp;Social fund, each meeting</source>
        <translation>&amp;صندوق التكافل، كل اجتماع</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Count the notes in the box: then it is told what to change first.</source>
        <translation>عُدّ أوراق النقد التي في الصندوق: عندئذ يُقال ما يُصرف أولًا.</translation>
    </message>
    <message>
        <source>Everyone can be paid exactly with the notes in the box.</source>
        <translation>يمكن الدفع للجميع تمامًا بالأوراق التي في الصندوق.</translation>
    </message>
    <message>
        <source>How many of {value} are in the box</source>
        <translation>كم في الصندوق من {value}</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Some amounts need a coin that does not exist. Choose a larger one.</source>
        <translation>بعض المبالغ تحتاج إلى قطعة نقد غير موجودة. اختر أكبر منها.</translation>
    </message>
    <message>
        <source>The notes that are counted are {short} too few.</source>
        <translation>الأوراق المعدودة ينقصها {short}.</translation>
    </message>
    <message>
        <source>Then everyone can be paid exactly.</source>
        <translation>عندئذ يمكن الدفع للجميع تمامًا.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>change first</source>
        <translation>يُصرف أولًا</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>يكفي</translation>
    </message>
    <message>
        <source>no such coin</source>
        <translation>لا قطعة كهذه</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>قليل</translation>
    </message>
</context>
<context>
    <name>NotesCount</name>
    <message>
        <source>&amp;Notes and coins</source>
        <translation>الأوراق وال&amp;قطع</translation>
    </message>
    <message>
        <source>How many of {value}</source>
        <translation>كم من {value}</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>{value} ×</source>
        <translation>{value} ×</translation>
    </message>
</context>
<context>
    <name>OpeningSide</name>
    <message>
        <source>&amp;Day of the opening</source>
        <translation>&amp;يوم الافتتاح</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Change that is kept</source>
        <translation>الباقي المحفوظ</translation>
    </message>
    <message>
        <source>Counted on that day, {currency}</source>
        <translation>المعدود في ذلك اليوم، {currency}</translation>
    </message>
    <message>
        <source>Counted, loan fund</source>
        <translation>المعدود، مال القروض</translation>
    </message>
    <message>
        <source>Empty: as much as was counted for it.</source>
        <translation>فارغ: بقدر ما عُدّ له.</translation>
    </message>
    <message>
        <source>Gained until now</source>
        <translation>الربح حتى الآن</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Lent to members</source>
        <translation>المُقرَض للأعضاء</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>مال القروض</translation>
    </message>
    <message>
        <source>Lost until now</source>
        <translation>الخسارة حتى الآن</translation>
    </message>
    <message>
        <source>Members owe {fines} of fines, {social} to the fund, {charges} of service charge besides.</source>
        <translation>وعلى الأعضاء {fines} غرامات، و{social} للتكافل، و{charges} رسوم خدمة.</translation>
    </message>
    <message>
        <source>Owed to a bank</source>
        <translation>دين لبنك</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Saved by members</source>
        <translation>ما ادخره الأعضاء</translation>
    </message>
    <message>
        <source>Saved {saved} · lent {lent} · counted {cash} · gained until now {gained}</source>
        <translation>المدخر {saved} · المُقرَض {lent} · المعدود {cash} · الربح حتى الآن {gained}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>Social fund by the paper</source>
        <translation>صندوق التكافل حسب الورق</translation>
    </message>
    <message>
        <source>The group owes to a bank</source>
        <translation>دين المجموعة لبنك</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, short</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{place}, {fund}</source>
        <translation>{place}، {fund}</translation>
    </message>
</context>
<context>
    <name>OrderEdit</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>ت&amp;قديم</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>تأ&amp;خير</translation>
    </message>
</context>
<context>
    <name>PassOnPanel</name>
    <message>
        <source>&amp;Turn</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>إلى &amp;من</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة السر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
</context>
<context>
    <name>PayOutPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Carried as loans</source>
        <translation>يُرحَّل قروضًا</translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation>عُدّ مرتين، ثم اكتب المجموع.</translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation>المعدود &amp;في الصندوق</translation>
    </message>
    <message>
        <source>Counted by notes and coins.</source>
        <translation>معدود بالأوراق والقطع المعدنية.</translation>
    </message>
    <message>
        <source>For the difference, or for what is written off.</source>
        <translation>للفرق، أو لما يُشطب.</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Less than in the books</source>
        <translation>أقل مما في الدفاتر</translation>
    </message>
    <message>
        <source>Members bring now</source>
        <translation>يجلبه الأعضاء الآن</translation>
    </message>
    <message>
        <source>More than in the books</source>
        <translation>أكثر مما في الدفاتر</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Saved again at once</source>
        <translation>يُدخر من جديد فورًا</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>المشطوب</translation>
    </message>
    <message numerus="yes">
        <source>{amount} are paid to %Ln member(s), cycle {cycle} closes, and the next one begins on the same day. This cannot be taken back.</source>
        <translation>
            <numerusform>لا يُدفع لأحد ({amount})، وتُقفل الدورة {cycle}، وتبدأ القادمة في اليوم نفسه. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يُدفع {amount} لعضو واحد، وتُقفل الدورة {cycle}، وتبدأ القادمة في اليوم نفسه. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يُدفع {amount} لعضوين، وتُقفل الدورة {cycle}، وتبدأ القادمة في اليوم نفسه. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يُدفع {amount} إلى %Ln أعضاء، وتُقفل الدورة {cycle}، وتبدأ القادمة في اليوم نفسه. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يُدفع {amount} إلى %Ln عضوًا، وتُقفل الدورة {cycle}، وتبدأ القادمة في اليوم نفسه. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>يُدفع {amount} إلى %Ln عضو، وتُقفل الدورة {cycle}، وتبدأ القادمة في اليوم نفسه. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>&amp;Give an office…</source>
        <translation>إ&amp;عطاء منصب…</translation>
    </message>
    <message>
        <source>&amp;Let a member write…</source>
        <translation>ال&amp;سماح لعضو بالكتابة…</translation>
    </message>
    <message>
        <source>&amp;Take over balances…</source>
        <translation>أ&amp;خذ الأرصدة…</translation>
    </message>
    <message>
        <source>A group in the middle of its cycle</source>
        <translation>مجموعة في وسط دورتها</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>عنها</translation>
    </message>
    <message>
        <source>Books since</source>
        <translation>الدفاتر منذ</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>Change the name of the group</source>
        <translation>تغيير اسم المجموعة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>نوع المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>مدة جديدة…</translation>
    </message>
    <message>
        <source>No office is written down yet. Give the chairperson, the secretary and the others theirs.</source>
        <translation>لم يُكتب أي منصب بعد. أعطِ الرئيسة والسكرتيرة وغيرهما مناصبهن.</translation>
    </message>
    <message>
        <source>Nobody can write.</source>
        <translation>لا أحد يستطيع الكتابة.</translation>
    </message>
    <message>
        <source>Officers with a user name and a password. They open the books on this laptop and write in them.</source>
        <translation>مسؤولون لهم اسم مستخدم وكلمة سر. يفتحون الدفاتر على هذا الحاسوب ويكتبون فيها.</translation>
    </message>
    <message>
        <source>Offices and their terms</source>
        <translation>المناصب ومددها</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>الأشخاص والمناصب</translation>
    </message>
    <message>
        <source>Smallest c&amp;oin…</source>
        <translation>أصغر &amp;قطعة نقد…</translation>
    </message>
    <message>
        <source>Smallest coin in use</source>
        <translation>أصغر قطعة نقد مستعملة</translation>
    </message>
    <message>
        <source>Step down…</source>
        <translation>ترك المنصب…</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The group is called so now.</source>
        <translation>هذا اسم المجموعة الآن.</translation>
    </message>
    <message>
        <source>The member can open the books here now.</source>
        <translation>يستطيع العضو أن يفتح الدفاتر هنا الآن.</translation>
    </message>
    <message>
        <source>The office is free.</source>
        <translation>المنصب خالٍ الآن.</translation>
    </message>
    <message>
        <source>The office is written down.</source>
        <translation>كُتب المنصب.</translation>
    </message>
    <message>
        <source>The smallest coin is changed.</source>
        <translation>تغيرت أصغر قطعة نقد.</translation>
    </message>
    <message>
        <source>What each member saved, owes and borrowed is taken over from paper, before the first meeting here.</source>
        <translation>يُؤخذ من الورق ما ادخره كل عضو وما عليه وما اقترضه، قبل الاجتماع الأول هنا.</translation>
    </message>
    <message>
        <source>Who may write</source>
        <translation>من يستطيع الكتابة</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>من {since} إلى {until}</translation>
    </message>
    <message>
        <source>no term is written down</source>
        <translation>لم تُكتب مدة</translation>
    </message>
    <message>
        <source>signs in as {user}</source>
        <translation>يدخل باسم {user}</translation>
    </message>
    <message>
        <source>since {day}, without an end</source>
        <translation>منذ {day}، بلا نهاية</translation>
    </message>
    <message>
        <source>term is over</source>
        <translation>انتهت المدة</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}: {name}</translation>
    </message>
</context>
<context>
    <name>PotPanel</name>
    <message>
        <source>&amp;Bid: what the others share</source>
        <translation>العر&amp;ض: ما يقتسمه الآخرون</translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation>&amp;تسليم مبلغ الدور</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>أ&amp;ين المال</translation>
    </message>
    <message>
        <source>Hand out the pot</source>
        <translation>تسليم مبلغ الدور</translation>
    </message>
    <message>
        <source>The member gets the pot less this; the other hands get it at once.</source>
        <translation>يأخذ العضو مبلغ الدور ناقص هذا العرض، وتأخذه الحصص الأخرى فورًا.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;حجم الورق</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>حا&amp;ول مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>A PDF is not locked: everyone who has the file can read it. Keep it as you keep the paper.</source>
        <translation>ملف PDF غير مقفل: كل من عنده الملف يستطيع قراءته. احفظه كما تحفظ الورق.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save the paper as a PDF and print it elsewhere.</source>
        <translation>لا طابعة مجهزة على هذا الحاسوب. احفظ الورقة في ملف PDF واطبعها في مكان آخر.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} is being written.</source>
        <translation>تجري كتابة الصفحة {page} من {pages}.</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Receipt, 80 mm</source>
        <translation>إيصال، 80 مم</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>ح&amp;فظ في PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ في PDF</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. The file is not locked: everyone who has it can read it.</source>
        <translation>حُفظ باسم {name} في {folder}. الملف غير مقفل: كل من عنده يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>توقف العمل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>يجري إعداد الورقة.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Working on the paper</source>
        <translation>يجري العمل على الورقة</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) wait for something that has not come yet. It comes by itself.</source>
        <translation>
            <numerusform>لا قيود تنتظر شيئًا.</numerusform>
            <numerusform>قيد واحد ينتظر شيئًا لم يصل بعد. سيصل وحده.</numerusform>
            <numerusform>قيدان ينتظران شيئًا لم يصل بعد. سيصل وحده.</numerusform>
            <numerusform>%Ln قيود تنتظر شيئًا لم يصل بعد. سيصل وحده.</numerusform>
            <numerusform>%Ln قيدًا تنتظر شيئًا لم يصل بعد. سيصل وحده.</numerusform>
            <numerusform>%Ln قيد تنتظر شيئًا لم يصل بعد. سيصل وحده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: {fetched} came from the cloud, {returned} are sent again, {differing} differ.</source>
        <translation>تمت المقارنة: {fetched} جاءت من السحابة، {returned} تُرسل من جديد، {differing} تختلف.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>أظهر الاثنين</translation>
    </message>
    <message>
        <source>The clock of this laptop says {own}, the cloud&apos;s says {right}. Set it; the entries keep their order.</source>
        <translation>ساعة هذا الحاسوب تقول {own}، وساعة السحابة تقول {right}. اضبطها؛ تبقى القيود على ترتيبها.</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing of {of}, {field}. Which one is right?</source>
        <translation>غيّر حاسوبان الشيء نفسه عند {of}، {field}. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>Two laptops wrote the same amount for {member} in one meeting. It may be one payment, or two.</source>
        <translation>كتب حاسوبان المبلغ نفسه للعضو {member} في اجتماع واحد. قد تكون دفعة واحدة أو دفعتين.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>ما يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;تركه</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>ت&amp;سجيله</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}: {question}</translation>
    </message>
</context>
<context>
    <name>ReadableByAll</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Choose where to save</source>
        <translation>&amp;اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>Everyone who gets the file can read the names and the money in it.</source>
        <translation>كل من يصله الملف يستطيع قراءة الأسماء والأموال التي فيه.</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>حفظ لبرنامج Excel</translation>
    </message>
    <message>
        <source>Save it where only officers reach it, and delete it when it was used.</source>
        <translation>احفظه حيث لا يصل إلا المسؤولون، واحذفه بعد استعماله.</translation>
    </message>
    <message>
        <source>The books in this program are locked with your password. A saved sheet is not.</source>
        <translation>الدفاتر في هذا البرنامج مقفلة بكلمة سرك. أما الجدول المحفوظ فليس مقفلًا.</translation>
    </message>
</context>
<context>
    <name>ReinvestPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>In whole shares of {price}. Type 0 to pay everything out.</source>
        <translation>بأسهم كاملة سعر الواحد {price}. اكتب صفرًا لدفع كل شيء.</translation>
    </message>
    <message>
        <source>Type 0 to pay everything out.</source>
        <translation>اكتب صفرًا لدفع كل شيء.</translation>
    </message>
</context>
<context>
    <name>RepayPanel</name>
    <message>
        <source>&amp;Amount that is brought</source>
        <translation>الم&amp;بلغ الذي جُلب</translation>
    </message>
    <message>
        <source>&amp;Instalment {amount}</source>
        <translation>&amp;قسط {amount}</translation>
    </message>
    <message>
        <source>&amp;Where the money goes</source>
        <translation>أين يُوضع ال&amp;مال</translation>
    </message>
    <message>
        <source>A&amp;ll of it {amount}</source>
        <translation>ال&amp;كل {amount}</translation>
    </message>
    <message>
        <source>Change to hand back</source>
        <translation>الباقي الذي يُرد</translation>
    </message>
    <message>
        <source>No coin is so small: stays with the group</source>
        <translation>لا قطعة نقد بهذا الصغر: يبقى للمجموعة</translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation>الدين بعد ذلك</translation>
    </message>
    <message>
        <source>Pays of the loan</source>
        <translation>يدفع من القرض</translation>
    </message>
    <message>
        <source>Pays of the service charge</source>
        <translation>يدفع من رسم الخدمة</translation>
    </message>
    <message>
        <source>Type the amount: what it pays is shown here.</source>
        <translation>اكتب المبلغ: يظهر هنا ما يدفعه.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>{name} has repaid the loan.</source>
        <translation>سدّد {name} القرض.</translation>
    </message>
    <message>
        <source>{name} has repaid the loan. Hand back {change}.</source>
        <translation>سدّد {name} القرض. رُدّ {change}.</translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan.</source>
        <translation>ما زال على {name} مبلغ {left} من هذا القرض.</translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan. Hand back {change}.</source>
        <translation>ما زال على {name} مبلغ {left} من هذا القرض. رُدّ {change}.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;عن</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;لماذا؟</translation>
    </message>
    <message>
        <source>Figures in {currency}</source>
        <translation>المبالغ بـ {currency}</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>تجري قراءة الدفاتر</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation>&amp;حفظ لبرنامج Excel</translation>
    </message>
    <message>
        <source>This could not be read. Choose it again.</source>
        <translation>لم تمكن قراءة هذا. اختره من جديد.</translation>
    </message>
    <message>
        <source>Which day or time</source>
        <translation>أي يوم أو مدة</translation>
    </message>
    <message>
        <source>{report} {day}</source>
        <translation>{report} {day}</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>&amp;Hand it out</source>
        <translation>&amp;تسليمها</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>أ&amp;ين المال</translation>
    </message>
    <message>
        <source>A pot was short because somebody had not paid. What came in since is handed out here.</source>
        <translation>كان مبلغ دور ناقصًا لأن أحدًا لم يدفع. ما جاء بعد ذلك يُسلَّم هنا.</translation>
    </message>
    <message>
        <source>Hand out the rest of a pot</source>
        <translation>تسليم بقية مبلغ دور</translation>
    </message>
    <message>
        <source>Leave it empty for all that is kept.</source>
        <translation>اتركه فارغًا لكل المحفوظ.</translation>
    </message>
    <message>
        <source>{name} · {amount} kept</source>
        <translation>{name} · محفوظ {amount}</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>&amp;Restore the books</source>
        <translation>ا&amp;ستعادة الدفاتر</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>As it was when the backup was made. Any officer&apos;s will do.</source>
        <translation>كما كانت حين عُملت النسخة الاحتياطية. تصلح كلمة سر أي مسؤول.</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>&amp;ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>اختر ملف النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>It lies on the stick or in the folder of the backups. Its name ends in .savingsdesk.</source>
        <translation>هو على ذاكرة USB أو في مجلد النسخ الاحتياطية. ينتهي اسمه بـ «‎.savingsdesk‎».</translation>
    </message>
    <message>
        <source>Looking at every part of the backup, then putting it in place.</source>
        <translation>يُفحص كل جزء من النسخة الاحتياطية، ثم توضع في مكانها.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restoring the books</source>
        <translation>تجري استعادة الدفاتر</translation>
    </message>
    <message>
        <source>Stopping. Nothing on this laptop is changed.</source>
        <translation>جارٍ الإيقاف. لم يتغير شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The books come back as they were when the backup was made. What was sent to the cloud after that comes from there by itself.</source>
        <translation>تعود الدفاتر كما كانت حين عُملت النسخة الاحتياطية. وما أُرسل إلى السحابة بعدها يأتي منها وحده.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة سرك.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>اكتب اسم المستخدم.</translation>
    </message>
</context>
<context>
    <name>RollOverPanel</name>
    <message>
        <source>Owed by {name}</source>
        <translation>على {name}</translation>
    </message>
    <message>
        <source>The &amp;charge is paid in cash now</source>
        <translation>ال&amp;رسم يُدفع نقدًا الآن</translation>
    </message>
    <message>
        <source>The new loan</source>
        <translation>القرض الجديد</translation>
    </message>
    <message>
        <source>of which service charge</source>
        <translation>منه رسم خدمة</translation>
    </message>
</context>
<context>
    <name>RotationsScreen</name>
    <message numerus="yes">
        <source>%Ln hand(s) of {amount} each round</source>
        <translation>
            <numerusform>لا حصص بمبلغ {amount} في كل جولة</numerusform>
            <numerusform>حصة واحدة بمبلغ {amount} في كل جولة</numerusform>
            <numerusform>حصتان بمبلغ {amount} في كل جولة</numerusform>
            <numerusform>%Ln حصص بمبلغ {amount} في كل جولة</numerusform>
            <numerusform>%Ln حصة بمبلغ {amount} في كل جولة</numerusform>
            <numerusform>%Ln حصة بمبلغ {amount} في كل جولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) for rounds that were held</source>
        <translation>
            <numerusform>لا أحد، عن جولات عُقدت</numerusform>
            <numerusform>عضو واحد، عن جولات عُقدت</numerusform>
            <numerusform>عضوان، عن جولات عُقدت</numerusform>
            <numerusform>%Ln أعضاء، عن جولات عُقدت</numerusform>
            <numerusform>%Ln عضوًا، عن جولات عُقدت</numerusform>
            <numerusform>%Ln عضو، عن جولات عُقدت</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange the turns</source>
        <translation>ت&amp;رتيب الأدوار</translation>
    </message>
    <message>
        <source>&amp;Finish the round</source>
        <translation>إ&amp;نهاء دورة الأدوار</translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation>&amp;تسليم مبلغ الدور</translation>
    </message>
    <message>
        <source>&amp;Pass a turn on</source>
        <translation>نق&amp;ل دور إلى غيره</translation>
    </message>
    <message>
        <source>&amp;Swap two turns</source>
        <translation>ت&amp;بديل دورين</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>Cycle {number} · {taken} of {all} pots are handed out</source>
        <translation>الدورة {number} · سُلّم {taken} من {all} من مبالغ الأدوار</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>إلى الاجتماع</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>محفوظ لـ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nobody has a turn yet</source>
        <translation>لا دور لأحد بعد</translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Arrange the turns, then the first round begins.</source>
        <translation>لا دور لأحد بعد. رتّب الأدوار، فتبدأ الجولة الأولى.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>لا أحد يشارك بعد.</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>الترتيب: {order}</translation>
    </message>
    <message>
        <source>Owed by members</source>
        <translation>على الأعضاء</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Paid in and handed out</source>
        <translation>المدفوع والمسلَّم</translation>
    </message>
    <message>
        <source>Pot, {currency}</source>
        <translation>مبلغ الدور، {currency}</translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation>عرض ال&amp;قيود</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>أخذ</translation>
    </message>
    <message>
        <source>The pot</source>
        <translation>مبلغ الدور</translation>
    </message>
    <message>
        <source>The pot is handed out in a meeting. Open the meeting first.</source>
        <translation>يُسلَّم مبلغ الدور في اجتماع. افتح الاجتماع أولًا.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Turns in their order</source>
        <translation>الأدوار بترتيبها</translation>
    </message>
    <message>
        <source>Where each member stands</source>
        <translation>حال كل عضو</translation>
    </message>
    <message>
        <source>agree on the saving of a hand first</source>
        <translation>اتفقوا أولًا على ما تدفعه الحصة</translation>
    </message>
    <message>
        <source>by auction</source>
        <translation>بالمزايدة</translation>
    </message>
    <message>
        <source>by need</source>
        <translation>حسب الحاجة</translation>
    </message>
    <message>
        <source>everyone has paid</source>
        <translation>دفع الجميع</translation>
    </message>
    <message>
        <source>everyone has taken the pot: finish the round</source>
        <translation>أخذ الجميع مبالغهم: أنهِ دورة الأدوار</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody has a hand yet</source>
        <translation>لا حصة لأحد بعد</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>the meeting decides who needs the pot most</source>
        <translation>يقرر الاجتماع من هو أحوج إلى المبلغ</translation>
    </message>
    <message>
        <source>the meeting hears the bids</source>
        <translation>يسمع الاجتماع العروض</translation>
    </message>
    <message>
        <source>the turns are not arranged yet</source>
        <translation>لم تُرتَّب الأدوار بعد</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>الدور {number}</translation>
    </message>
    <message>
        <source>{name} in this rotation</source>
        <translation>{name} في دورة الأدوار هذه</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Print the meeting sheet</source>
        <translation>&amp;طباعة ورقة الاجتماع</translation>
    </message>
    <message>
        <source>If an entry of this meeting is ever changed, the books cannot show this seal again.</source>
        <translation>إن تغيّر أي قيد من هذا الاجتماع، لا تستطيع الدفاتر أن تُظهر هذا الختم مرة أخرى.</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>الختم {seal}</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>أُقفل الاجتماع</translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation>اكتب هذا الختم في دفتر المحاضر:</translation>
    </message>
    <message>
        <source>{counted} in the box, as it should be.</source>
        <translation>في الصندوق {counted}، كما يجب أن يكون.</translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} missing. Reason: {reason}</source>
        <translation>في الصندوق {counted}، ناقص {amount}. السبب: {reason}</translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} too much. Reason: {reason}</source>
        <translation>في الصندوق {counted}، زائد {amount}. السبب: {reason}</translation>
    </message>
</context>
<context>
    <name>SecondKey</name>
    <message>
        <source>Pass&amp;word of this officer</source>
        <translation>&amp;كلمة سر هذا المسؤول</translation>
    </message>
    <message>
        <source>Second &amp;officer</source>
        <translation>المسؤول ال&amp;ثاني</translation>
    </message>
    <message>
        <source>User name; the group wants two keys here.</source>
        <translation>اسم المستخدم: تريد المجموعة مفتاحين هنا.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>For the whole group, on all its laptops</source>
        <translation>للمجموعة كلها، على كل حواسيبها</translation>
    </message>
    <message>
        <source>For this laptop only</source>
        <translation>لهذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The groups that you look after on this laptop</source>
        <translation>المجموعات التي ترعاها على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>SettlementTable</name>
    <message>
        <source>Change kept for the member</source>
        <translation>الباقي المحفوظ للعضو</translation>
    </message>
    <message>
        <source>Owed to the group and settled</source>
        <translation>دين للمجموعة، سُوّي</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>يُدفع نقدًا</translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation>نصيب من الربح</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Stays owed to the group</source>
        <translation>يبقى دينًا للمجموعة</translation>
    </message>
    <message>
        <source>Too little for a coin, stays with the group</source>
        <translation>أقل من قطعة نقد، يبقى للمجموعة</translation>
    </message>
</context>
<context>
    <name>ShareoutScreen</name>
    <message>
        <source>&amp;Go to cycle {number}</source>
        <translation>إلى &amp;الدورة {number}</translation>
    </message>
    <message>
        <source>&amp;Go to the meeting</source>
        <translation>إلى ا&amp;لاجتماع</translation>
    </message>
    <message>
        <source>&amp;Go to the members</source>
        <translation>إلى ال&amp;أعضاء</translation>
    </message>
    <message>
        <source>&amp;Open the next cycle</source>
        <translation>&amp;فتح الدورة القادمة</translation>
    </message>
    <message>
        <source>&amp;Pay out…</source>
        <translation>&amp;دفع…</translation>
    </message>
    <message>
        <source>&amp;See the books</source>
        <translation>ان&amp;ظر الدفاتر</translation>
    </message>
    <message>
        <source>Clos&amp;e the cycle</source>
        <translation>إ&amp;قفال الدورة</translation>
    </message>
    <message>
        <source>Close without sharin&amp;g</source>
        <translation>إقفال بلا تو&amp;زيع</translation>
    </message>
    <message>
        <source>Cycle {number} has begun on {day}.</source>
        <translation>بدأت الدورة {number} في {day}.</translation>
    </message>
    <message>
        <source>Cycle {number} is closed</source>
        <translation>أُقفلت الدورة {number}</translation>
    </message>
    <message>
        <source>Cycle {number} is closed. Open the next one when the group begins.</source>
        <translation>أُقفلت الدورة {number}. افتح القادمة حين تبدأ المجموعة.</translation>
    </message>
    <message>
        <source>Dry run · nothing is paid until the group says so</source>
        <translation>تجربة · لا يُدفع شيء حتى تقول المجموعة ذلك</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>لا اجتماع بعد</translation>
    </message>
    <message>
        <source>Nobody to share among</source>
        <translation>لا أحد ليُوزَّع عليه</translation>
    </message>
    <message>
        <source>Nothing was saved in this cycle</source>
        <translation>لم يُدخر شيء في هذه الدورة</translation>
    </message>
    <message>
        <source>On the &amp;wall</source>
        <translation>على ال&amp;حائط</translation>
    </message>
    <message>
        <source>Paid out on {day} · it can be looked at, and not be changed</source>
        <translation>دُفع في {day} · يمكن النظر إليه، ولا يمكن تغييره</translation>
    </message>
    <message>
        <source>Pos&amp;ter</source>
        <translation>ال&amp;إعلان</translation>
    </message>
    <message>
        <source>Savings, loans and meetings are written in the next cycle. Open it when the group begins.</source>
        <translation>المدخرات والقروض والاجتماعات تُكتب في الدورة القادمة. افتحها حين تبدأ المجموعة.</translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation>توزيع الدورة {number}</translation>
    </message>
    <message>
        <source>Sl&amp;ips</source>
        <translation>القسائ&amp;م</translation>
    </message>
    <message>
        <source>There is nothing to share</source>
        <translation>لا شيء للتوزيع</translation>
    </message>
    <message>
        <source>This cycle is closed · the next one is not open yet</source>
        <translation>هذه الدورة مقفلة · والقادمة لم تُفتح بعد</translation>
    </message>
    <message>
        <source>This share-out cannot be reckoned</source>
        <translation>لا يمكن حساب هذا التوزيع</translation>
    </message>
    <message>
        <source>{amount} are paid out and cycle {number} is closed. Print the poster and the slips.</source>
        <translation>دُفع {amount} وأُقفلت الدورة {number}. اطبع الإعلان والقسائم.</translation>
    </message>
    <message>
        <source>{name} in this cycle</source>
        <translation>{name} في هذه الدورة</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation>ثمانية رموز على الأقل، وثلاث كلمات تصلح.</translation>
    </message>
    <message>
        <source>Close giving a sign-in</source>
        <translation>إغلاق إعطاء الدخول</translation>
    </message>
    <message>
        <source>Give a sign-in</source>
        <translation>إعطاء دخول</translation>
    </message>
    <message>
        <source>Give the &amp;sign-in</source>
        <translation>إعطاء ال&amp;دخول</translation>
    </message>
    <message>
        <source>Giving the sign-in</source>
        <translation>يجري إعطاء الدخول</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>ك&amp;لمة السر مرة أخرى</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>حروف لاتينية صغيرة وأرقام، للدخول بها.</translation>
    </message>
    <message>
        <source>Who has a sign-in opens the books on this laptop and writes in them, as an officer of the group.</source>
        <translation>من له دخول يفتح الدفاتر على هذا الحاسوب ويكتب فيها، مسؤولًا من مسؤولي المجموعة.</translation>
    </message>
    <message>
        <source>{name} can open the books here now, as {user}.</source>
        <translation>يستطيع {name} أن يفتح الدفاتر هنا الآن، باسم {user}.</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>&amp;Day of the meeting</source>
        <translation>&amp;يوم الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>&amp;فتح الاجتماع</translation>
    </message>
    <message>
        <source>A meeting was not &amp;held</source>
        <translation>اجتماع لم يُ&amp;عقد</translation>
    </message>
    <message>
        <source>Counted &amp;before the meeting</source>
        <translation>المعدود &amp;قبل الاجتماع</translation>
    </message>
    <message>
        <source>Counted in the box</source>
        <translation>المعدود في الصندوق</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>يوم الاجتماع</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>الاجتماع الأخير</translation>
    </message>
    <message>
        <source>Read out from the last meeting</source>
        <translation>يُقرأ من الاجتماع الأخير</translation>
    </message>
    <message>
        <source>Ready for the next meeting</source>
        <translation>جاهز للاجتماع القادم</translation>
    </message>
    <message>
        <source>Seal in the minute book</source>
        <translation>الختم في دفتر المحاضر</translation>
    </message>
    <message>
        <source>The minute book says the &amp;same</source>
        <translation>دفتر المحاضر يقول &amp;مثله</translation>
    </message>
    <message>
        <source>This day is over: the meeting is entered later, from paper, with its true day.</source>
        <translation>مضى هذا اليوم: يُدخَل الاجتماع متأخرًا، من الورق، بيومه الصحيح.</translation>
    </message>
    <message>
        <source>This will be the first meeting in these books.</source>
        <translation>هذا أول اجتماع في هذه الدفاتر.</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>ناقص {amount}</translation>
    </message>
    <message>
        <source>{amount} should be in the box. You may leave this empty.</source>
        <translation>يجب أن يكون في الصندوق {amount}. يمكنك ترك هذا فارغًا.</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>زائد {amount}</translation>
    </message>
    <message>
        <source>{name} opens it.</source>
        <translation>يفتحه {name}.</translation>
    </message>
    <message>
        <source>{number} · {day}</source>
        <translation>{number} · {day}</translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation>✓ مطابق</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln entry(s) only here, no cloud connected</source>
        <translation>
            <numerusform>لا قيود هنا فقط، بلا سحابة</numerusform>
            <numerusform>قيد واحد هنا فقط، بلا سحابة</numerusform>
            <numerusform>قيدان هنا فقط، بلا سحابة</numerusform>
            <numerusform>%Ln قيود هنا فقط، بلا سحابة</numerusform>
            <numerusform>%Ln قيدًا هنا فقط، بلا سحابة</numerusform>
            <numerusform>%Ln قيد هنا فقط، بلا سحابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>لا قيود تنتظر السحابة</numerusform>
            <numerusform>قيد واحد ينتظر السحابة</numerusform>
            <numerusform>قيدان ينتظران السحابة</numerusform>
            <numerusform>%Ln قيود تنتظر السحابة</numerusform>
            <numerusform>%Ln قيدًا تنتظر السحابة</numerusform>
            <numerusform>%Ln قيد تنتظر السحابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for your help with the cloud: see Sync</source>
        <translation>
            <numerusform>لا قيود تنتظر مساعدتك مع السحابة: انظر المزامنة</numerusform>
            <numerusform>قيد واحد ينتظر مساعدتك مع السحابة: انظر المزامنة</numerusform>
            <numerusform>قيدان ينتظران مساعدتك مع السحابة: انظر المزامنة</numerusform>
            <numerusform>%Ln قيود تنتظر مساعدتك مع السحابة: انظر المزامنة</numerusform>
            <numerusform>%Ln قيدًا تنتظر مساعدتك مع السحابة: انظر المزامنة</numerusform>
            <numerusform>%Ln قيد تنتظر مساعدتك مع السحابة: انظر المزامنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the cloud</source>
        <translation>كل شيء في السحابة</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop</source>
        <translation>كل شيء محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No cloud connected</source>
        <translation>لا سحابة مربوطة</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln entry(s) to the cloud</source>
        <translation>
            <numerusform>لا إرسال إلى السحابة</numerusform>
            <numerusform>يجري إرسال قيد واحد إلى السحابة</numerusform>
            <numerusform>يجري إرسال قيدين إلى السحابة</numerusform>
            <numerusform>يجري إرسال %Ln قيود إلى السحابة</numerusform>
            <numerusform>يجري إرسال %Ln قيدًا إلى السحابة</numerusform>
            <numerusform>يجري إرسال %Ln قيد إلى السحابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Still arriving: {done} of {all} entries, no sum is whole yet</source>
        <translation>ما زالت تصل: {done} من {all} قيود، ولا مجموع كامل بعد</translation>
    </message>
    <message>
        <source>The cloud has not answered yet</source>
        <translation>لم تجب السحابة بعد</translation>
    </message>
    <message>
        <source>The last entry is not saved</source>
        <translation>القيد الأخير غير محفوظ</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>الرئيسة</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>السكرتيرة</translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation>أمينة الصندوق</translation>
    </message>
    <message>
        <source>{name} · {office}</source>
        <translation>{name} · {office}</translation>
    </message>
    <message>
        <source>{waiting} · last sent {moment}</source>
        <translation>{waiting} · آخر إرسال {moment}</translation>
    </message>
</context>
<context>
    <name>SwapPanel</name>
    <message>
        <source>&amp;One turn</source>
        <translation>الدور ال&amp;أول</translation>
    </message>
    <message>
        <source>The o&amp;ther turn</source>
        <translation>الدور ال&amp;ثاني</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Send &amp;now</source>
        <translation>إ&amp;رسال الآن</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>The books are on this laptop only</source>
        <translation>الدفاتر على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>This laptop is connected. What is saved here is being sent.</source>
        <translation>هذا الحاسوب مربوط. ما حُفظ هنا يجري إرساله.</translation>
    </message>
    <message>
        <source>Trying to send now. The line at the bottom tells how it went.</source>
        <translation>تجري محاولة الإرسال الآن. السطر الذي في الأسفل يقول ما حدث.</translation>
    </message>
    <message>
        <source>What is saved here reaches the cloud by itself, whenever there is a connection</source>
        <translation>ما حُفظ هنا يصل إلى السحابة وحده، كلما وُجد اتصال</translation>
    </message>
</context>
<context>
    <name>TakingOverPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) of the sheet were read.</source>
        <translation>
            <numerusform>لم يُقرأ شيء من الجدول.</numerusform>
            <numerusform>قُرئ سطر واحد من الجدول.</numerusform>
            <numerusform>قُرئ سطران من الجدول.</numerusform>
            <numerusform>قُرئت %Ln أسطر من الجدول.</numerusform>
            <numerusform>قُرئ %Ln سطرًا من الجدول.</numerusform>
            <numerusform>قُرئ %Ln سطر من الجدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Members again</source>
        <translation>ال&amp;أعضاء مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Next: the money</source>
        <translation>ال&amp;تالي: المال</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>أ&amp;خذ الأرصدة</translation>
    </message>
    <message>
        <source>1 of 2: what each member has on paper on the day of the opening. Type it, paste it, or read a sheet.</source>
        <translation>الخطوة الأولى من اثنتين: ما لكل عضو على الورق يوم الافتتاح. اكتبه، أو ألصقه، أو اقرأ جدولًا.</translation>
    </message>
    <message>
        <source>2 of 2: the day, the money that was counted on it, and what the group owes.</source>
        <translation>الخطوة الثانية من اثنتين: اليوم، والمال الذي عُدّ فيه، وما على المجموعة من دين.</translation>
    </message>
    <message>
        <source>A further line for the member that is chosen, for a second loan</source>
        <translation>سطر آخر للعضو المختار، لقرض ثانٍ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Balances to fill in</source>
        <translation>أرصدة للملء</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation>السطر {line}، «{text}»: {reason}</translation>
    </message>
    <message>
        <source>Mend first what is marked red. Nothing was taken over yet.</source>
        <translation>أصلح أولًا ما عليه علامة حمراء. لم يُؤخذ شيء بعد.</translation>
    </message>
    <message>
        <source>Read a &amp;sheet…</source>
        <translation>&amp;قراءة جدول…</translation>
    </message>
    <message>
        <source>Read the balances from a sheet</source>
        <translation>قراءة الأرصدة من جدول</translation>
    </message>
    <message>
        <source>Second &amp;loan</source>
        <translation>قرض &amp;ثانٍ</translation>
    </message>
    <message>
        <source>Sheet to &amp;fill in…</source>
        <translation>جدول لل&amp;ملء…</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>جداول (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation>أخذ الأرصدة</translation>
    </message>
    <message>
        <source>Taken over. Read it back against the paper, count the box, and close this opening meeting.</source>
        <translation>أُخذت الأرصدة. اقرأها مع الورق، وعُدّ الصندوق، وأقفل اجتماع الافتتاح هذا.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>يجري أخذ الأرصدة</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>ما يجب إصلاحه</translation>
    </message>
    <message>
        <source>{number} {name}, {column}: {reason}</source>
        <translation>{number} {name}، {column}: {reason}</translation>
    </message>
</context>
<context>
    <name>TodayCell</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} من {most}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Open the books</source>
        <translation>&amp;فتح الدفاتر</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ا&amp;سم المستخدم</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن المفتاح Caps Lock مشغل.</translation>
    </message>
    <message>
        <source>Opening the books</source>
        <translation>يجري فتح الدفاتر</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>يجري فتح الدفاتر…</translation>
    </message>
    <message>
        <source>This is the practice group. Sign in as {user} with the password {password}.</source>
        <translation>هذه مجموعة التدريب. ادخل باسم {user} وكلمة السر {password}.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة سرك.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>اكتب اسم المستخدم.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>من هناك؟</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>&amp;Hear an example</source>
        <translation>ا&amp;سمع مثالًا</translation>
    </message>
    <message>
        <source>&amp;Say each amount that is recorded</source>
        <translation>&amp;قول كل مبلغ يُسجَّل</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>The name, the shares and the amount, for everyone who cannot see the screen.</source>
        <translation>الاسم والأسهم والمبلغ، لكل من لا يرى الشاشة.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Another voice reads it, with its own accent.</source>
        <translation>ليس في هذا الحاسوب صوت للغة {language}. يقرؤها صوت آخر بلهجته.</translation>
    </message>
</context>
<context>
    <name>WaivePanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Let go what {name} owes</source>
        <translation>التنازل عما على {name}</translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation>الت&amp;نازل عنه</translation>
    </message>
    <message>
        <source>The group decides that this is not paid any more. The reason is kept.</source>
        <translation>تقرر المجموعة أن هذا لا يُدفع بعد الآن. يُحفظ السبب.</translation>
    </message>
    <message>
        <source>What is &amp;owed</source>
        <translation>ما هو ال&amp;مستحق</translation>
    </message>
    <message>
        <source>{what} of {day} · {amount}</source>
        <translation>{what}، {day} · {amount}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Get my group</source>
        <translation>&amp;جلب مجموعتي</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>ا&amp;ستعادتها</translation>
    </message>
    <message>
        <source>&amp;Start a group</source>
        <translation>&amp;بدء مجموعة</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;تجربة</translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation>جلب مجموعتي من السحابة</translation>
    </message>
    <message>
        <source>Preparing the practice group</source>
        <translation>يجري إعداد مجموعة التدريب</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>بدء مجموعة</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>أ&amp;خذها</translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation>أخذ مجموعة في وسط دورتها</translation>
    </message>
    <message>
        <source>The books are kept on another laptop already, and this one shall have them too.</source>
        <translation>الدفاتر على حاسوب آخر من قبل، وتريدها على هذا أيضًا.</translation>
    </message>
    <message>
        <source>The group keeps its books on paper. What each saved, owes and borrowed comes into these.</source>
        <translation>دفاتر المجموعة على الورق. يُؤخذ إلى هنا ما ادخره كل عضو وما عليه وما اقترضه.</translation>
    </message>
    <message>
        <source>The laptop with the books is lost or broken, and there is a backup of it on a stick.</source>
        <translation>ضاع الحاسوب الذي فيه الدفاتر أو تعطل، وله نسخة احتياطية على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Try the practice group</source>
        <translation>تجربة مجموعة التدريب</translation>
    </message>
    <message>
        <source>Twenty-five invented members and their meetings: nothing in it counts.</source>
        <translation>خمسة وعشرون عضوًا متخيلًا واجتماعاتهم: لا شيء فيها حقيقي.</translation>
    </message>
    <message>
        <source>Welcome. What would you like to do?</source>
        <translation>أهلًا بك. ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Write down what the group agreed on, then its members. No connection is needed.</source>
        <translation>اكتب ما اتفقت عليه المجموعة، ثم أعضاءها. لا حاجة إلى اتصال.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>&amp;فتح القيد</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>&amp;Save for Excel</source>
        <translation>&amp;حفظ لبرنامج Excel</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>يجري الجمع</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Entries behind the figure</source>
        <translation>القيود التي وراء الرقم</translation>
    </message>
    <message>
        <source>Every entry that makes this figure, the newest first</source>
        <translation>كل قيد يدخل في هذا الرقم، والأحدث أولًا</translation>
    </message>
    <message>
        <source>No entry has touched this figure yet.</source>
        <translation>لا قيد يدخل في هذا الرقم بعد.</translation>
    </message>
    <message>
        <source>The entries of all members are for the officers to see. Your own are in your passbook.</source>
        <translation>قيود كل الأعضاء للمسؤولين. وقيودك أنت في دفترك.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>ممّ يتكون</translation>
    </message>
</context>
<context>
    <name>WriteOffPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>ال&amp;مبلغ</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>A part of the loan of {name} is written off. {left} are still owed.</source>
        <translation>شُطب جزء من قرض {name}. ما زال عليه {left}.</translation>
    </message>
    <message>
        <source>Everyone can read it later.</source>
        <translation>يستطيع الجميع أن يقرأه لاحقًا.</translation>
    </message>
    <message>
        <source>Leave it empty to give up all of it.</source>
        <translation>اتركه فارغًا للتنازل عن الكل.</translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation>الدين بعد ذلك</translation>
    </message>
    <message>
        <source>The group gives up</source>
        <translation>تتنازل المجموعة عن</translation>
    </message>
    <message>
        <source>The loan of {name} is written off.</source>
        <translation>شُطب قرض {name}.</translation>
    </message>
</context>
<context>
    <name>_ConnectCard</name>
    <message>
        <source>&amp;Connect this laptop</source>
        <translation>&amp;ربط هذا الحاسوب</translation>
    </message>
    <message>
        <source>A copy of the books outside this laptop, kept up to date by itself. You need a connection only now.</source>
        <translation>صورة من الدفاتر خارج هذا الحاسوب، تتجدد وحدها. تحتاج إلى اتصال الآن فقط.</translation>
    </message>
    <message>
        <source>Connect to the cloud</source>
        <translation>الربط بالسحابة</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>يجري الربط</translation>
    </message>
</context>
<context>
    <name>_EntryLine</name>
    <message numerus="yes">
        <source>%Ln share(s) · {time}</source>
        <translation>
            <numerusform>لا أسهم · {time}</numerusform>
            <numerusform>سهم واحد · {time}</numerusform>
            <numerusform>سهمان · {time}</numerusform>
            <numerusform>%Ln أسهم · {time}</numerusform>
            <numerusform>%Ln سهمًا · {time}</numerusform>
            <numerusform>%Ln سهم · {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Take back {amount} of {name}</source>
        <translation>إبطال {amount}، {name}</translation>
    </message>
    <message>
        <source>taken back · {time}</source>
        <translation>أُبطل · {time}</translation>
    </message>
    <message>
        <source>{fine}, not paid · {time}</source>
        <translation>{fine}، غير مدفوعة · {time}</translation>
    </message>
    <message>
        <source>{kind} · {time}</source>
        <translation>{kind} · {time}</translation>
    </message>
</context>
<context>
    <name>_FileEdit</name>
    <message>
        <source>&amp;Choose the file</source>
        <translation>&amp;اختيار الملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Backups (*.savingsdesk)</source>
        <translation>نسخ احتياطية (*.savingsdesk)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>Show &amp;older decisions</source>
        <translation>عرض القرارات الأ&amp;قدم</translation>
    </message>
    <message>
        <source>The group began with these rules.</source>
        <translation>بدأت المجموعة بهذه القواعد.</translation>
    </message>
    <message>
        <source>What was decided when</source>
        <translation>ما تقرر ومتى</translation>
    </message>
</context>
<context>
    <name>_Navigation</name>
    <message>
        <source>Alt+{digit}</source>
        <translation>Alt+{digit}</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>الدفاتر</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>القروض</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>عرض الجدار</translation>
    </message>
</context>
<context>
    <name>_Officer</name>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation>ثمانية رموز على الأقل، وثلاث كلمات تصلح.</translation>
    </message>
    <message>
        <source>Nobody can open the books without it. Keep it where only you find it.</source>
        <translation>لا أحد يفتح الدفاتر بدونها. احفظها حيث لا يجدها غيرك.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة السر</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>ك&amp;لمة السر مرة أخرى</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>حروف لاتينية صغيرة وأرقام، للدخول بها.</translation>
    </message>
    <message>
        <source>You, the first officer</source>
        <translation>أنت، المسؤول الأول</translation>
    </message>
</context>
<context>
    <name>_PartCard</name>
    <message>
        <source>Change: {part}</source>
        <translation>تغيير: {part}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>{price} in this cycle, {later} from the next one</source>
        <translation>{price} في هذه الدورة، و{later} من القادمة</translation>
    </message>
</context>
<context>
    <name>_Sections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>The books of your group, on this laptop, with or without a connection.</source>
        <translation>دفاتر مجموعتك، على هذا الحاسوب، باتصال أو بلا اتصال.</translation>
    </message>
</context>
<context>
    <name>_StateCard</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%Ln قيود</numerusform>
            <numerusform>%Ln قيدًا</numerusform>
            <numerusform>%Ln قيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) fast</source>
        <translation>
            <numerusform>لا تقدّم</numerusform>
            <numerusform>متقدمة دقيقة</numerusform>
            <numerusform>متقدمة دقيقتين</numerusform>
            <numerusform>متقدمة %Ln دقائق</numerusform>
            <numerusform>متقدمة %Ln دقيقة</numerusform>
            <numerusform>متقدمة %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) slow</source>
        <translation>
            <numerusform>لا تأخر</numerusform>
            <numerusform>متأخرة دقيقة</numerusform>
            <numerusform>متأخرة دقيقتين</numerusform>
            <numerusform>متأخرة %Ln دقائق</numerusform>
            <numerusform>متأخرة %Ln دقيقة</numerusform>
            <numerusform>متأخرة %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the waiting entry(s) came from another laptop and go to the cloud from here.</source>
        <translation>
            <numerusform>لا قيود منتظرة من حاسوب آخر.</numerusform>
            <numerusform>قيد واحد من المنتظرة جاء من حاسوب آخر ويذهب من هنا إلى السحابة.</numerusform>
            <numerusform>قيدان من المنتظرة جاءا من حاسوب آخر ويذهبان من هنا إلى السحابة.</numerusform>
            <numerusform>%Ln قيود من المنتظرة جاءت من حاسوب آخر وتذهب من هنا إلى السحابة.</numerusform>
            <numerusform>%Ln قيدًا من المنتظرة جاءت من حاسوب آخر وتذهب من هنا إلى السحابة.</numerusform>
            <numerusform>%Ln قيد من المنتظرة جاءت من حاسوب آخر وتذهب من هنا إلى السحابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Saved here and in the cloud</source>
        <translation>محفوظ هنا وفي السحابة</translation>
    </message>
    <message>
        <source>The clock of this laptop</source>
        <translation>ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>The cloud last answered</source>
        <translation>آخر رد من السحابة</translation>
    </message>
    <message>
        <source>The cloud was put back from a backup and gets everything again: {done} of {all} are there.</source>
        <translation>أُعيدت السحابة من نسخة احتياطية وتتلقى كل شيء من جديد: {done} من {all} وصلت.</translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation>ينتظر السحابة</translation>
    </message>
    <message>
        <source>Your name in the cloud</source>
        <translation>اسمك في السحابة</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>مربوط</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>لم تُقارن بعد</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>nothing, all is in the cloud</source>
        <translation>لا شيء، الكل في السحابة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived. No sum is whole before the last one is here.</source>
        <translation>وصلت {done} من {all} قيود. لا مجموع كامل قبل وصول آخرها.</translation>
    </message>
</context>
<context>
    <name>_TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{amount} is taken back.</source>
        <translation>أُبطل {amount}.</translation>
    </message>
    <message>
        <source>{amount} of {name} is taken back.</source>
        <translation>أُبطل {amount}، {name}.</translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message>
        <source>&amp;Currency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>&amp;Dues a meeting</source>
        <translation>الا&amp;شتراك في الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Each pays in a meeting</source>
        <translation>ما يد&amp;فعه كل عضو في الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Each saves in a meeting</source>
        <translation>ما ي&amp;دخره كل عضو في الاجتماع</translation>
    </message>
    <message>
        <source>&amp;How often it meets</source>
        <translation>كم &amp;مرة تجتمع</translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation>&amp;نوع المجموعة</translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation>أ&amp;كثر الأسهم في الاجتماع</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>اسم الم&amp;جموعة</translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation>&amp;سعر السهم</translation>
    </message>
    <message>
        <source>Day of &amp;the week</source>
        <translation>&amp;يوم الأسبوع</translation>
    </message>
    <message>
        <source>Empty: the group has none.</source>
        <translation>فارغ: ليس للمجموعة ذلك.</translation>
    </message>
    <message>
        <source>Most groups agree on 5. Is it right?</source>
        <translation>أكثر المجموعات تتفق على خمسة. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Smallest c&amp;oin in use</source>
        <translation>أصغر &amp;قطعة نقد مستعملة</translation>
    </message>
    <message>
        <source>Social &amp;fund a meeting</source>
        <translation>&amp;التكافل في الاجتماع</translation>
    </message>
    <message>
        <source>The c&amp;ycle began on</source>
        <translation>&amp;بدأت الدورة في</translation>
    </message>
    <message>
        <source>The first meeting of this cycle, on paper.</source>
        <translation>أول اجتماع من هذه الدورة، على الورق.</translation>
    </message>
    <message>
        <source>This cannot be paid with coins of {coin}. Is it right?</source>
        <translation>لا يمكن دفع هذا بقطع {coin}. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>This is more than a share. Is it right?</source>
        <translation>هذا أكثر من سهم. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>What the group agreed on</source>
        <translation>ما اتفقت عليه المجموعة</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, short</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>_TickList</name>
    <message>
        <source>{thing}, not ticked</source>
        <translation>{thing}، بلا علامة</translation>
    </message>
    <message>
        <source>{thing}, ticked</source>
        <translation>{thing}، عليه علامة</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>The books cannot be opened</source>
        <translation>لا يمكن فتح الدفاتر</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%Ln member(s) missed a payment</source>
        <translation>
            <numerusform>لا أحد فاته دفع</numerusform>
            <numerusform>عضو واحد فاته دفع</numerusform>
            <numerusform>عضوان فاتهما دفع</numerusform>
            <numerusform>%Ln أعضاء فاتهم دفع</numerusform>
            <numerusform>%Ln عضوًا فاتهم دفع</numerusform>
            <numerusform>%Ln عضو فاتهم دفع</numerusform>
        </translation>
    </message>
    <message>
        <source>A loan of {name} has no service charge</source>
        <translation>قرض {name} بلا رسم خدمة</translation>
    </message>
    <message>
        <source>An entry was corrected twice</source>
        <translation>قيد صُحح مرتين</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Entries came late for meeting {number}</source>
        <translation>جاءت قيود متأخرة للاجتماع {number}</translation>
    </message>
    <message>
        <source>More was paid back than borrowed</source>
        <translation>سُدّد أكثر مما اقتُرض</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Shares were bought at another price</source>
        <translation>اشتُريت أسهم بسعر آخر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The next cycle has a new share price</source>
        <translation>للدورة القادمة سعر سهم جديد</translation>
    </message>
    <message>
        <source>The rules of {day} cannot be read</source>
        <translation>لا يمكن قراءة قواعد {day}</translation>
    </message>
    <message>
        <source>The seal of meeting {number} does not agree</source>
        <translation>ختم الاجتماع {number} غير مطابق</translation>
    </message>
    <message>
        <source>The term of {name} ends</source>
        <translation>مدة {name} تنتهي</translation>
    </message>
    <message>
        <source>Two entries look like one</source>
        <translation>قيدان كأنهما واحد</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>compare its entries with the minute book</source>
        <translation>قارن قيوده بدفتر المحاضر</translation>
    </message>
    <message>
        <source>due {day} · loan of {principal}</source>
        <translation>مستحق {day} · قرض {principal}</translation>
    </message>
    <message>
        <source>hand it back, or correct a payment</source>
        <translation>رُدّه، أو صحح دفعة</translation>
    </message>
    <message>
        <source>its terms cannot be read; it is shown without one</source>
        <translation>لا يمكن قراءة شروطه، فيظهر بلا رسم</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>look</source>
        <translation>انظر</translation>
    </message>
    <message>
        <source>meeting {number} of {day}</source>
        <translation>الاجتماع {number} ليوم {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>more than the member had saved</source>
        <translation>أكثر مما ادخره العضو</translation>
    </message>
    <message>
        <source>more was used than was kept</source>
        <translation>استُعمل أكثر من المحفوظ</translation>
    </message>
    <message>
        <source>more went out than came in; find the entry</source>
        <translation>خرج أكثر مما دخل: ابحث عن القيد</translation>
    </message>
    <message>
        <source>office</source>
        <translation>منصب</translation>
    </message>
    <message>
        <source>on a fine or missed payment of {day}</source>
        <translation>على غرامة أو دفع فائت ليوم {day}</translation>
    </message>
    <message>
        <source>on {day}: choose again, or hand over</source>
        <translation>في {day}: انتخبوا من جديد، أو سلّموه</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>price</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>the rules before them hold on; write them anew</source>
        <translation>القواعد السابقة باقية، فاكتبها من جديد</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>{amount} a share, when it begins</source>
        <translation>{amount} للسهم، حين تبدأ</translation>
    </message>
    <message>
        <source>{amount} above the loan to the group</source>
        <translation>{amount} فوق القرض للمجموعة</translation>
    </message>
    <message>
        <source>{amount} from another laptop, beside the seal</source>
        <translation>{amount} من حاسوب آخر، بجانب الختم</translation>
    </message>
    <message>
        <source>{amount} of {day}, from two laptops</source>
        <translation>{amount} ليوم {day}، من حاسوبين</translation>
    </message>
    <message>
        <source>{amount} of {day}, on two laptops</source>
        <translation>{amount} ليوم {day}، على حاسوبين</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} في {day}</translation>
    </message>
    <message>
        <source>{amount} stands as due</source>
        <translation>{amount} باقٍ مستحقًا</translation>
    </message>
    <message>
        <source>{amount} too much at the count</source>
        <translation>زاد {amount} عند العد</translation>
    </message>
    <message>
        <source>{amount} was missing at the count</source>
        <translation>نقص {amount} عند العد</translation>
    </message>
    <message>
        <source>{cash}: {amount} below zero</source>
        <translation>{cash}: {amount} تحت الصفر</translation>
    </message>
    <message>
        <source>{name} owes {amount}</source>
        <translation>على {name} مبلغ {amount}</translation>
    </message>
    <message>
        <source>{name} paid {amount} too much</source>
        <translation>دفع {name} زيادة {amount}</translation>
    </message>
    <message>
        <source>{name} took {amount} too much</source>
        <translation>أخذ {name} زيادة {amount}</translation>
    </message>
    <message>
        <source>{name}: {amount} too much change</source>
        <translation>{name}: زيادة {amount} في الباقي</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>مرحّل من قبل</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>Change kept for members</source>
        <translation>الباقي المحفوظ للأعضاء</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>المصاريف</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الدخل</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>مال القروض</translation>
    </message>
    <message>
        <source>Loan fund as mobile money</source>
        <translation>مال القروض في المال المحمول</translation>
    </message>
    <message>
        <source>Loan fund at the bank</source>
        <translation>مال القروض في البنك</translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation>مال القروض في الصندوق</translation>
    </message>
    <message>
        <source>Loans to members</source>
        <translation>قروض الأعضاء</translation>
    </message>
    <message>
        <source>Loans to the group</source>
        <translation>قروض على المجموعة</translation>
    </message>
    <message>
        <source>Members&apos; savings</source>
        <translation>مدخرات الأعضاء</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>المال المحمول</translation>
    </message>
    <message>
        <source>On the way between places</source>
        <translation>في الطريق بين مكانين</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>Social fund as mobile money</source>
        <translation>التكافل في المال المحمول</translation>
    </message>
    <message>
        <source>Social fund at the bank</source>
        <translation>التكافل في البنك</translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation>التكافل في الصندوق</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %Ln day(s) ago</source>
        <translation>
            <numerusform>آخر نسخة احتياطية اليوم</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يوم واحد</numerusform>
            <numerusform>آخر نسخة احتياطية قبل يومين</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %Ln أيام</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %Ln يومًا</numerusform>
            <numerusform>آخر نسخة احتياطية قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>لم تُعمل نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>a lost laptop would lose the books</source>
        <translation>ضياع الحاسوب يضيّع الدفاتر</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>نسخة</translation>
    </message>
    <message numerus="yes">
        <source>the cloud has all but %Ln entry(s)</source>
        <translation>
            <numerusform>في السحابة كل شيء</numerusform>
            <numerusform>في السحابة كل شيء إلا قيدًا واحدًا</numerusform>
            <numerusform>في السحابة كل شيء إلا قيدين</numerusform>
            <numerusform>في السحابة كل شيء إلا %Ln قيود</numerusform>
            <numerusform>في السحابة كل شيء إلا %Ln قيدًا</numerusform>
            <numerusform>في السحابة كل شيء إلا %Ln قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>the cloud has everything</source>
        <translation>كل شيء في السحابة</translation>
    </message>
</context>
<context>
    <name>books</name>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>buying</name>
    <message numerus="yes">
        <source>%Ln stamp(s) bought</source>
        <translation>
            <numerusform>لم تُشتر طوابع</numerusform>
            <numerusform>اشتُري طابع واحد</numerusform>
            <numerusform>اشتُري طابعان</numerusform>
            <numerusform>اشتُريت %Ln طوابع</numerusform>
            <numerusform>اشتُري %Ln طابعًا</numerusform>
            <numerusform>اشتُري %Ln طابع</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back {amount}</source>
        <translation>رُدّ {amount}</translation>
    </message>
    <message>
        <source>{amount} is given to the social fund</source>
        <translation>يُعطى {amount} لصندوق التكافل</translation>
    </message>
    <message>
        <source>{amount} is kept for the next meeting</source>
        <translation>يُحفظ {amount} للاجتماع القادم</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>{name}: {first} on {since}, {last} on {until}.</source>
        <translation>{name}: {first} في {since}، {last} في {until}.</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Members who are found</source>
        <translation>الأعضاء الذين وُجدوا</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>الرقم أو الاسم</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <comment>a member in a list</comment>
        <translation>{number} · {name}</translation>
    </message>
</context>
<context>
    <name>cloud</name>
    <message>
        <source>may only read</source>
        <translation>يقرأ فقط</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>يستطيع الكتابة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the day of joining</source>
        <translation>يوم الانضمام</translation>
    </message>
    <message>
        <source>the day of leaving</source>
        <translation>يوم المغادرة</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>the reason for leaving</source>
        <translation>سبب المغادرة</translation>
    </message>
    <message>
        <source>the smallest coin</source>
        <translation>أصغر قطعة نقد</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>when the office began</source>
        <translation>بداية المنصب</translation>
    </message>
    <message>
        <source>when the office ends</source>
        <translation>نهاية المنصب</translation>
    </message>
    <message>
        <source>who may write</source>
        <translation>من يستطيع الكتابة</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>امرأة أو رجل</translation>
    </message>
</context>
<context>
    <name>constitution</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>بلا شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the own savings</source>
        <translation>
            <numerusform>بلا حد</numerusform>
            <numerusform>قدر مدخرات العضو</numerusform>
            <numerusform>ضعفا مدخرات العضو</numerusform>
            <numerusform>%Ln أضعاف مدخرات العضو</numerusform>
            <numerusform>%Ln ضعفًا لمدخرات العضو</numerusform>
            <numerusform>%Ln ضعف لمدخرات العضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>بلا أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>A member may borrow</source>
        <translation>يجوز للعضو أن يقترض</translation>
    </message>
    <message>
        <source>A missed payment</source>
        <translation>الدفع الفائت</translation>
    </message>
    <message>
        <source>A repayment pays first</source>
        <translation>السداد يدفع أولًا</translation>
    </message>
    <message>
        <source>A second officer signs</source>
        <translation>يوقّع مسؤول ثانٍ عند</translation>
    </message>
    <message>
        <source>As it counts today. Last decided on {day}; the history is below.</source>
        <translation>كما هي سارية اليوم. آخر قرار في {day}، والسجل أدناه.</translation>
    </message>
    <message>
        <source>At the share-out</source>
        <translation>عند التوزيع</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>الإعانات</translation>
    </message>
    <message>
        <source>Charge by the time</source>
        <translation>الرسم حسب المدة</translation>
    </message>
    <message>
        <source>Charged for each</source>
        <translation>يُحسب عن كل</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Dues a meeting</source>
        <translation>الاشتراك في الاجتماع</translation>
    </message>
    <message>
        <source>Each pays in a meeting</source>
        <translation>يدفع كل عضو في الاجتماع</translation>
    </message>
    <message>
        <source>Each saves in a meeting</source>
        <translation>يدخر كل عضو في الاجتماع</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>Fines go to</source>
        <translation>تذهب الغرامات إلى</translation>
    </message>
    <message>
        <source>First charge</source>
        <translation>أول رسم</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>List of fines</source>
        <translation>قائمة الغرامات</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>القروض</translation>
    </message>
    <message>
        <source>Loans from the social fund</source>
        <translation>قروض من صندوق التكافل</translation>
    </message>
    <message>
        <source>Longest time of a loan</source>
        <translation>أطول مدة للقرض</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>تتوقف العضوية</translation>
    </message>
    <message>
        <source>Most shares a meeting</source>
        <translation>أكثر الأسهم في الاجتماع</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المناصب</translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Order of the turns</source>
        <translation>ترتيب الأدوار</translation>
    </message>
    <message>
        <source>Payouts above</source>
        <translation>الدفع فوق</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>سعر السهم</translation>
    </message>
    <message>
        <source>Profit is shared by</source>
        <translation>يُقسم الربح حسب</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الادخار</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>Share-out and leavers</source>
        <translation>التوزيع ومن يتركون</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>Term of an office</source>
        <translation>مدة المنصب</translation>
    </message>
    <message>
        <source>The group began with its first rules.</source>
        <translation>بدأت المجموعة بقواعدها الأولى.</translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation>مفتاحان</translation>
    </message>
    <message>
        <source>Waiting time of a new member</source>
        <translation>مدة انتظار العضو الجديد</translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation>ما يُدفع</translation>
    </message>
    <message>
        <source>What rounding leaves</source>
        <translation>ما يبقى من التقريب</translation>
    </message>
    <message>
        <source>What the group agreed on, as it counts today.</source>
        <translation>ما اتفقت عليه المجموعة، كما هو سارٍ اليوم.</translation>
    </message>
    <message>
        <source>Who leaves early gets</source>
        <translation>من يترك مبكرًا يأخذ</translation>
    </message>
    <message>
        <source>Who must be there</source>
        <translation>من يجب حضوره</translation>
    </message>
    <message>
        <source>a correction of a closed meeting</source>
        <translation>تصحيح اجتماع مقفل</translation>
    </message>
    <message>
        <source>a difference in the cash</source>
        <translation>فرق في النقد</translation>
    </message>
    <message>
        <source>a payout above the amount below</source>
        <translation>دفع فوق المبلغ أدناه</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln missed due(s)</source>
        <translation>
            <numerusform>بعد لا اشتراك فائت</numerusform>
            <numerusform>بعد اشتراك فائت واحد</numerusform>
            <numerusform>بعد اشتراكين فائتين</numerusform>
            <numerusform>بعد %Ln اشتراكات فائتة</numerusform>
            <numerusform>بعد %Ln اشتراكًا فائتًا</numerusform>
            <numerusform>بعد %Ln اشتراك فائت</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>جائزة</translation>
    </message>
    <message>
        <source>as the group decides</source>
        <translation>كما تقرر المجموعة</translation>
    </message>
    <message>
        <source>by auction in each round</source>
        <translation>بالمزايدة في كل جولة</translation>
    </message>
    <message>
        <source>by need, decided in each round</source>
        <translation>حسب الحاجة، يُقرر في كل جولة</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>every four weeks</source>
        <translation>كل أربعة أسابيع</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every payout</source>
        <translation>كل دفع</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>كل أسبوعين</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>goes to the next cycle</source>
        <translation>يذهب إلى الدورة القادمة</translation>
    </message>
    <message>
        <source>goes to the social fund</source>
        <translation>يذهب إلى صندوق التكافل</translation>
    </message>
    <message>
        <source>goes to who lost most by rounding</source>
        <translation>يذهب إلى من خسر أكثر بالتقريب</translation>
    </message>
    <message>
        <source>handing over an office</source>
        <translation>تسليم منصب</translation>
    </message>
    <message>
        <source>is let go</source>
        <translation>يُتنازل عنه</translation>
    </message>
    <message>
        <source>is shared, the same to everyone</source>
        <translation>يُقسم على الجميع بالتساوي</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>none written down</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير جائزة</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <source>on the day of the loan</source>
        <translation>في يوم القرض</translation>
    </message>
    <message>
        <source>on the whole loan, until it is repaid</source>
        <translation>على القرض كله، حتى يُسدَّد</translation>
    </message>
    <message>
        <source>on the whole loan, until its time ends</source>
        <translation>على القرض كله، حتى تنتهي مدته</translation>
    </message>
    <message>
        <source>on what is still owed</source>
        <translation>على ما بقي من القرض</translation>
    </message>
    <message>
        <source>once, by the time of the loan</source>
        <translation>مرة واحدة، حسب مدة القرض</translation>
    </message>
    <message>
        <source>opening the box</source>
        <translation>فتح الصندوق</translation>
    </message>
    <message>
        <source>paid when the loan is given</source>
        <translation>يُدفع عند إعطاء القرض</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>savings and how long they lay there</source>
        <translation>المدخرات ومدة بقائها</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>stands as a due until it is paid</source>
        <translation>يبقى مستحقًا حتى يُدفع</translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation>يبقى للمجموعة</translation>
    </message>
    <message>
        <source>the loan fund</source>
        <translation>مال القروض</translation>
    </message>
    <message>
        <source>the loan, then the service charge</source>
        <translation>القرض، ثم رسم الخدمة</translation>
    </message>
    <message>
        <source>the own savings</source>
        <translation>مدخراته</translation>
    </message>
    <message>
        <source>the own savings with the profit</source>
        <translation>مدخراته مع الربح</translation>
    </message>
    <message>
        <source>the same to everyone</source>
        <translation>الجميع بالتساوي</translation>
    </message>
    <message>
        <source>the service charge, then the loan</source>
        <translation>رسم الخدمة، ثم القرض</translation>
    </message>
    <message>
        <source>the share-out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>the social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>{day} · meeting {number} · written down by {person}</source>
        <translation>{day} · الاجتماع {number} · كتبه {person}</translation>
    </message>
    <message>
        <source>{day} · written down by {person}</source>
        <translation>{day} · كتبه {person}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}:‏ {amount}</translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{time} after the loan</source>
        <translation>{time} بعد القرض</translation>
    </message>
    <message>
        <source>{time}: {rate}</source>
        <translation>{time}: {rate}</translation>
    </message>
</context>
<context>
    <name>entry_sheets</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>أُبطل</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Why? Shows the entries behind this figure.</source>
        <translation>لماذا؟ يعرض القيود التي وراء هذا الرقم.</translation>
    </message>
    <message>
        <source>{name}: {value}. Why?</source>
        <translation>{name}: {value}. لماذا؟</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in a table</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a table</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day of this year</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day with its year</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>fines</name>
    <message>
        <source>Missed savings</source>
        <translation>ادخار فائت</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Burial society</source>
        <translation>جمعية تكافل الوفاة</translation>
    </message>
    <message>
        <source>Merry-go-round</source>
        <translation>صندوق دوّار (ختّة)</translation>
    </message>
    <message>
        <source>Savings and loans, free amounts</source>
        <translation>ادخار وإقراض، مبالغ حرة</translation>
    </message>
    <message>
        <source>Savings and loans, with shares</source>
        <translation>ادخار وإقراض، بالأسهم</translation>
    </message>
    <message>
        <source>Self-help group</source>
        <translation>مجموعة عون ذاتي</translation>
    </message>
    <message>
        <source>{code} · {name}</source>
        <translation>{code} · {name}</translation>
    </message>
</context>
<context>
    <name>grid</name>
    <message numerus="yes">
        <source>! %Ln day(s) overdue</source>
        <translation>
            <numerusform>! متأخر اليوم</numerusform>
            <numerusform>! متأخر يومًا واحدًا</numerusform>
            <numerusform>! متأخر يومين</numerusform>
            <numerusform>! متأخر %Ln أيام</numerusform>
            <numerusform>! متأخر %Ln يومًا</numerusform>
            <numerusform>! متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>! {amount} overdue</source>
        <translation>! متأخر {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand(s)</source>
        <translation>
            <numerusform>لا حصص</numerusform>
            <numerusform>حصة واحدة</numerusform>
            <numerusform>حصتان</numerusform>
            <numerusform>%Ln حصص</numerusform>
            <numerusform>%Ln حصة</numerusform>
            <numerusform>%Ln حصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>لا طوابع</numerusform>
            <numerusform>طابع واحد</numerusform>
            <numerusform>طابعان</numerusform>
            <numerusform>%Ln طوابع</numerusform>
            <numerusform>%Ln طابعًا</numerusform>
            <numerusform>%Ln طابع</numerusform>
        </translation>
    </message>
    <message>
        <source>? yes or no</source>
        <translation>؟ نعم أو لا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>‏Enter يحفظ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation>يجوز اقتراضه</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>No</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>عليه الآن</translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation>ما زال عليه</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today, 1 stamp = {price}</source>
        <translation>اليوم، الطابع = {price}</translation>
    </message>
    <message>
        <source>Usually {amount}</source>
        <translation>المعتاد {amount}</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>بلا علامة بعد</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>يُحفظ…</translation>
    </message>
    <message>
        <source>still owes {amount}</source>
        <translation>ما زال عليه {amount}</translation>
    </message>
    <message>
        <source>{amount} a hand</source>
        <translation>{amount} للحصة</translation>
    </message>
    <message>
        <source>✓ in cloud</source>
        <translation>✓ في السحابة</translation>
    </message>
    <message>
        <source>✓ repaid</source>
        <translation>✓ سُدّد</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ محفوظ</translation>
    </message>
    <message>
        <source>✗ not saved</source>
        <translation>✗ لم يُحفظ</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Print this page</source>
        <translation>&amp;طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Savings and loans over the cycle</source>
        <translation>المدخرات والقروض في الدورة</translation>
    </message>
    <message>
        <source>The fund, month by month</source>
        <translation>المال شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>Who came, meeting by meeting</source>
        <translation>من حضر، اجتماعًا بعد اجتماع</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Bank interest</source>
        <translation>فائدة البنك</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>إعانة</translation>
    </message>
    <message>
        <source>Claims, costs</source>
        <translation>إعانات وغيرها</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>العد والإقفال</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>غرامة</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>Fines, dues</source>
        <translation>غرامات وديون</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>منحة</translation>
    </message>
    <message>
        <source>Grants, costs</source>
        <translation>مال خارج</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>باقٍ محفوظ</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>Loan charge paid</source>
        <translation>دفع رسم القرض</translation>
    </message>
    <message>
        <source>Loan paid back</source>
        <translation>سداد من القرض</translation>
    </message>
    <message>
        <source>Loan to the group</source>
        <translation>قرض للمجموعة</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>القروض</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>مال خارج</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>قروض جديدة</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>رصيد افتتاحي</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>دخل آخر</translation>
    </message>
    <message>
        <source>Pot, costs</source>
        <translation>مبلغ الدور</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>سداد</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>السداد</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>المناداة</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>عجز</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>Social grant</source>
        <translation>مساعدة تكافل</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>شطب</translation>
    </message>
</context>
<context>
    <name>lending</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>المال الم&amp;قصود</translation>
    </message>
    <message>
        <source>&amp;Other terms or another place</source>
        <translation>&amp;شروط أخرى أو مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Other terms, another fund or place</source>
        <translation>&amp;شروط أخرى، أو مال أو مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Rate of the charge</source>
        <translation>&amp;نسبة الرسم</translation>
    </message>
    <message>
        <source>&amp;Repay</source>
        <translation>&amp;سداد</translation>
    </message>
    <message>
        <source>&amp;Roll the loan over</source>
        <translation>&amp;تجديد القرض</translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation>الم&amp;دة، بالفترات</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>أين ال&amp;مال</translation>
    </message>
    <message>
        <source>&amp;Write it off</source>
        <translation>ش&amp;طبه</translation>
    </message>
    <message>
        <source>A new loan pays all that is owed on the old one. No money leaves the box.</source>
        <translation>قرض جديد يدفع كل ما على القديم. لا يخرج مال من الصندوق.</translation>
    </message>
    <message numerus="yes">
        <source>A period is {period}. The group lends for at most %Ln period(s).</source>
        <translation>
            <numerusform>الفترة: {period}. لا حد لمدة القرض عند المجموعة.</numerusform>
            <numerusform>الفترة: {period}. تُقرض المجموعة لفترة واحدة على الأكثر.</numerusform>
            <numerusform>الفترة: {period}. تُقرض المجموعة لفترتين على الأكثر.</numerusform>
            <numerusform>الفترة: {period}. تُقرض المجموعة لمدة %Ln فترات على الأكثر.</numerusform>
            <numerusform>الفترة: {period}. تُقرض المجموعة لمدة %Ln فترة على الأكثر.</numerusform>
            <numerusform>الفترة: {period}. تُقرض المجموعة لمدة %Ln فترة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the group agreed</source>
        <translation>كما اتفقت المجموعة</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>يُستحق في {day}</translation>
    </message>
    <message>
        <source>Give a loan</source>
        <translation>إعطاء قرض</translation>
    </message>
    <message>
        <source>Give the &amp;loan</source>
        <translation>إعطاء ال&amp;قرض</translation>
    </message>
    <message>
        <source>How the charge &amp;grows</source>
        <translation>كيف ي&amp;زيد الرسم</translation>
    </message>
    <message>
        <source>Leave it empty for the rate that the group agreed on.</source>
        <translation>اتركه فارغًا للنسبة التي اتفقت عليها المجموعة.</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>مال القروض</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>المال المحمول</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>أصل القرض</translation>
    </message>
    <message>
        <source>Repay a loan</source>
        <translation>سداد قرض</translation>
    </message>
    <message>
        <source>Roll the loan over</source>
        <translation>تجديد القرض</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>The group gives up what is owed, and all bear the loss. No money leaves the box.</source>
        <translation>تتنازل المجموعة عن الدين، ويتحمل الجميع الخسارة. لا يخرج مال من الصندوق.</translation>
    </message>
    <message>
        <source>The loan of {amount} to {name} is written down. It is due on {day}.</source>
        <translation>كُتب قرض {amount} إلى {name}. يُستحق في {day}.</translation>
    </message>
    <message>
        <source>To be brought back in all</source>
        <translation>يُسدَّد في المجموع</translation>
    </message>
    <message>
        <source>Type the amount and the term: the cost is shown here.</source>
        <translation>اكتب المبلغ والمدة: تظهر التكلفة هنا.</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>كم سيكلف</translation>
    </message>
    <message>
        <source>Write a loan off</source>
        <translation>شطب قرض</translation>
    </message>
    <message numerus="yes">
        <source>and on %Ln more day(s) between</source>
        <translation>
            <numerusform>ولا أيام بينها</numerusform>
            <numerusform>ويوم آخر بينها</numerusform>
            <numerusform>ويومان آخران بينها</numerusform>
            <numerusform>و%Ln أيام أخرى بينها</numerusform>
            <numerusform>و%Ln يومًا آخر بينها</numerusform>
            <numerusform>و%Ln يوم آخر بينها</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: charge</source>
        <translation>{day}: الرسم</translation>
    </message>
    <message>
        <source>{day}: the loan</source>
        <translation>{day}: القرض</translation>
    </message>
    <message>
        <source>{day}: the loan and its charge</source>
        <translation>{day}: القرض ورسمه</translation>
    </message>
    <message>
        <source>{name} owes</source>
        <translation>على {name}</translation>
    </message>
</context>
<context>
    <name>loan_figures</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>{caption}: why?</source>
        <translation>{caption}: لماذا؟</translation>
    </message>
</context>
<context>
    <name>loan_page</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended on {day}; {amount} of it was written off.</source>
        <translation>انتهى في {day}، وشُطب منه {amount}.</translation>
    </message>
    <message>
        <source>Owes {owed}: principal {principal}, charge {charge}. Due on {day}.</source>
        <translation>عليه {owed}: الأصل {principal}، والرسم {charge}. يُستحق في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day(s) ago.</source>
        <translation>
            <numerusform>عليه {owed}: الأصل {principal}، والرسم {charge}. يُستحق اليوم، {day}.</numerusform>
            <numerusform>عليه {owed}: الأصل {principal}، والرسم {charge}. كان يُستحق في {day}، قبل يوم واحد.</numerusform>
            <numerusform>عليه {owed}: الأصل {principal}، والرسم {charge}. كان يُستحق في {day}، قبل يومين.</numerusform>
            <numerusform>عليه {owed}: الأصل {principal}، والرسم {charge}. كان يُستحق في {day}، قبل %Ln أيام.</numerusform>
            <numerusform>عليه {owed}: الأصل {principal}، والرسم {charge}. كان يُستحق في {day}، قبل %Ln يومًا.</numerusform>
            <numerusform>عليه {owed}: الأصل {principal}، والرسم {charge}. كان يُستحق في {day}، قبل %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaid on {day}.</source>
        <translation>سُدّد في {day}.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>في موعده</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>دُفع زائدًا</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>مسدد</translation>
    </message>
    <message>
        <source>service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>{amount} more was paid than the loan costs. Hand it back, or correct one of the payments.</source>
        <translation>دُفع {amount} أكثر من تكلفة القرض. رُدّه، أو صحح إحدى الدفعات.</translation>
    </message>
    <message>
        <source>{amount} of the loan fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation>{amount} من مال القروض، أُقرض في {day} لمدة {term}. الرسم: {rate}. {method}.</translation>
    </message>
    <message>
        <source>{amount} of the social fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation>{amount} من صندوق التكافل، أُقرض في {day} لمدة {term}. الرسم: {rate}. {method}.</translation>
    </message>
    <message>
        <source>{day}, meeting {number}: {kind}</source>
        <translation>{day}، الاجتماع {number}: {kind}</translation>
    </message>
    <message>
        <source>{day}: {kind}</source>
        <translation>{day}: {kind}</translation>
    </message>
    <message>
        <source>{day}: {principal} and {charge} charge</source>
        <translation>{day}: {principal} ورسم {charge}</translation>
    </message>
</context>
<context>
    <name>meeting_paper</name>
    <message>
        <source>After the meeting</source>
        <translation>بعد الاجتماع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>قبل الاجتماع</translation>
    </message>
    <message>
        <source>Blank meeting sheet</source>
        <translation>ورقة اجتماع فارغة</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Came in and went out</source>
        <translation>الداخل والخارج</translation>
    </message>
    <message>
        <source>Came later, beside the seal</source>
        <translation>جاء متأخرًا، بجانب الختم</translation>
    </message>
    <message>
        <source>Charged and still to be paid</source>
        <translation>مطلوب ولم يُدفع بعد</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Difference, and why</source>
        <translation>الفرق، ولماذا</translation>
    </message>
    <message>
        <source>Expected at the closing</source>
        <translation>المنتظر عند الإقفال</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation>حاملة المفتاح</translation>
    </message>
    <message>
        <source>Meeting number: ______    Day: ____________    Present: ______</source>
        <translation>رقم الاجتماع: ______    اليوم: ____________    الحاضرون: ______</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>ورقة الاجتماع</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>Meeting {number} {day}</source>
        <translation>الاجتماع {number} {day}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the register</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>ورقة أو قطعة</translation>
    </message>
    <message>
        <source>P L R E A</source>
        <comment>first letters of present, late, represented, excused, absent</comment>
        <translation>ح م ن ع غ</translation>
    </message>
    <message>
        <source>Present: {present} · late: {late} · represented: {represented} · excused: {excused} · absent: {absent}</source>
        <translation>حاضر: {present} · متأخر: {late} · بالنيابة: {represented} · معذور: {excused} · غائب: {absent}</translation>
    </message>
    <message>
        <source>Reason for the difference: {reason}</source>
        <translation>سبب الفرق: {reason}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>المناداة</translation>
    </message>
    <message>
        <source>Roll call: present, late, represented (sent the money), excused, absent. Tick one.</source>
        <translation>المناداة: حاضر، متأخر، بالنيابة (أرسل المال)، معذور، غائب. ضع علامة واحدة.</translation>
    </message>
    <message>
        <source>Should lie in the box</source>
        <translation>يجب أن يكون في الصندوق</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>الطوابع</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation>المجموعة نفسها</translation>
    </message>
    <message>
        <source>To be filled in by hand at the meeting and entered later.</source>
        <translation>تُملأ باليد في الاجتماع وتُدخَل لاحقًا.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>قيمتها</translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation>اكتب هذا الختم في دفتر المحاضر:</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>{day} · cycle {cycle}</source>
        <translation>{day} · الدورة {cycle}</translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation>{kind}، خارج</translation>
    </message>
    <message>
        <source>{name}, {office}</source>
        <translation>{name}، {office}</translation>
    </message>
</context>
<context>
    <name>member_acts</name>
    <message>
        <source>&amp;Amount</source>
        <translation>الم&amp;بلغ</translation>
    </message>
    <message>
        <source>&amp;Charge the fine</source>
        <translation>&amp;تسجيل الغرامة</translation>
    </message>
    <message>
        <source>&amp;End the cover</source>
        <translation>إ&amp;نهاء التغطية</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>الت&amp;نازل عنه</translation>
    </message>
    <message>
        <source>&amp;List the dependant</source>
        <translation>إضافة ال&amp;معال</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>إ&amp;عادة إلى المجموعة</translation>
    </message>
    <message>
        <source>&amp;Take the money</source>
        <translation>أ&amp;خذ المال</translation>
    </message>
    <message>
        <source>&amp;Write the name</source>
        <translation>&amp;كتابة الاسم</translation>
    </message>
    <message>
        <source>A fine for {name}</source>
        <translation>غرامة على {name}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Covered from today on, as the group agreed.</source>
        <translation>مغطى من اليوم، كما اتفقت المجموعة.</translation>
    </message>
    <message>
        <source>From today on. The line stays readable.</source>
        <translation>من اليوم. ويبقى السطر مقروءًا.</translation>
    </message>
    <message>
        <source>It stands as a due until it is paid, or until the group lets it go.</source>
        <translation>تبقى مستحقة حتى تُدفع، أو حتى تتنازل المجموعة عنها.</translation>
    </message>
    <message>
        <source>Let a due go</source>
        <translation>التنازل عن مستحق</translation>
    </message>
    <message>
        <source>List a dependant of {name}</source>
        <translation>إضافة معال لـ {name}</translation>
    </message>
    <message>
        <source>Pay a due</source>
        <translation>دفع مستحق</translation>
    </message>
    <message>
        <source>R&amp;elation</source>
        <translation>&amp;صلة القرابة</translation>
    </message>
    <message>
        <source>Such as mother or son.</source>
        <translation>مثل: الأم أو الابن.</translation>
    </message>
    <message>
        <source>The new name stands everywhere from now on; the number stays the same.</source>
        <translation>الاسم الجديد يظهر في كل مكان من الآن، والرقم يبقى كما هو.</translation>
    </message>
    <message>
        <source>The rest of {what}, {amount}, is no longer owed. The reason is kept.</source>
        <translation>بقية {what}، {amount}، لا تُطلب بعد الآن. يُحفظ السبب.</translation>
    </message>
    <message>
        <source>Under the old number, with no savings, as someone who joins today.</source>
        <translation>بالرقم القديم، وبلا مدخرات، كمن ينضم اليوم.</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;لأي شيء</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <translation>يعود {name}</translation>
    </message>
    <message>
        <source>{name} is no longer covered</source>
        <translation>لم يعد {name} مغطى</translation>
    </message>
    <message>
        <source>{what}, charged on {day}</source>
        <translation>{what}، طُلب في {day}</translation>
    </message>
</context>
<context>
    <name>member_tables</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>بلا تأخر</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر %Ln أيام</numerusform>
            <numerusform>متأخر %Ln يومًا</numerusform>
            <numerusform>متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>مرحّل من قبل</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>المرحّل</translation>
    </message>
    <message>
        <source>Charge so far</source>
        <translation>الرسم حتى الآن</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Charges, fines and gifts</source>
        <translation>الرسوم والغرامات والهبات</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>مغطى حتى</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يُستحق في</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>غرامة</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>غرامات</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطي في</translation>
    </message>
    <message>
        <source>Given up by the group</source>
        <translation>تنازلت عنه المجموعة</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>باقٍ محفوظ</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>أُضيف في</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>القروض</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Missed savings</source>
        <translation>ادخار فائت</translation>
    </message>
    <message>
        <source>Missed social fund</source>
        <translation>تكافل فائت</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>المسدد</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>القرابة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المدخر</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>التكافل</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>الطوابع</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>There</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>being repaid</source>
        <translation>جارٍ سداده</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>تُنوزل عنه</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>مسدد</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>sent the money</source>
        <translation>أرسل المال</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>غير مدفوع</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A benefit was paid for this death already. Look in the books before you pay again.</source>
        <translation>دُفعت إعانة لهذه الوفاة من قبل. انظر الدفاتر قبل أن تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>A courier&apos;s file on the stick is damaged. Nothing was taken in: have it written again on the other laptop.</source>
        <translation>ملف النقل على الذاكرة تالف. لم يؤخذ شيء: ليُكتب من جديد على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>A debt is written off, or the count differs from the books. Write down why, as the group decided it.</source>
        <translation>يُشطب دين، أو يختلف العد عن الدفاتر. اكتب لماذا، كما قررت المجموعة.</translation>
    </message>
    <message>
        <source>A decision about the rules cannot be read here. Install the newest program, or decide it again.</source>
        <translation>قرار عن القواعد لا يمكن قراءته هنا. ثبّت أحدث برنامج، أو قرروه من جديد.</translation>
    </message>
    <message>
        <source>A file here is not a courier&apos;s file of SavingsDesk. Nothing of it was used.</source>
        <translation>يوجد هنا ملف ليس من ملفات النقل في SavingsDesk. لم يُستعمل منه شيء.</translation>
    </message>
    <message>
        <source>A loan has an amount, the day on which it was given, and its term. Type what is missing.</source>
        <translation>للقرض مبلغ، ويوم أُعطي فيه، ومدة. اكتب الناقص.</translation>
    </message>
    <message>
        <source>A meeting is open already. Close it before the next one.</source>
        <translation>يوجد اجتماع مفتوح. أقفله قبل الاجتماع القادم.</translation>
    </message>
    <message>
        <source>A meeting is open. Close it before you close the cycle.</source>
        <translation>يوجد اجتماع مفتوح. أقفله قبل أن تقفل الدورة.</translation>
    </message>
    <message>
        <source>A meeting is open. Close it first, then pay out: the share-out comes after the last meeting.</source>
        <translation>يوجد اجتماع مفتوح. أقفله أولًا ثم ادفع: التوزيع يأتي بعد آخر اجتماع.</translation>
    </message>
    <message>
        <source>A newer SavingsDesk wrote this file. Install the newest version here, then take it in again.</source>
        <translation>كتب هذا الملف إصدار أحدث من SavingsDesk. ثبّت أحدث إصدار هنا، ثم خذه من جديد.</translation>
    </message>
    <message>
        <source>A note or coin in this count is not one of {currency}. Choose from the list, or type the sum.</source>
        <translation>ورقة أو قطعة في هذا العد ليست من عملة {currency}. اختر من القائمة، أو اكتب المجموع.</translation>
    </message>
    <message>
        <source>A number of notes cannot be below zero. Count them again.</source>
        <translation>عدد الأوراق لا يكون تحت الصفر. عُدّها مرة أخرى.</translation>
    </message>
    <message>
        <source>A part of SavingsDesk on this laptop is too old to keep money safely. Install SavingsDesk again.</source>
        <translation>جزء من SavingsDesk على هذا الحاسوب قديم لا يحفظ المال بأمان. ثبّت SavingsDesk من جديد.</translation>
    </message>
    <message>
        <source>A part of this was written together with other entries. Take that entry back in the books first.</source>
        <translation>جزء من هذا كُتب مع قيود أخرى. أبطل ذلك القيد في الدفاتر أولًا.</translation>
    </message>
    <message>
        <source>A repayment lies between the day of the loan and the day of the opening. Type its true day.</source>
        <translation>يوجد سداد بين يوم القرض ويوم الافتتاح. اكتب يومه الصحيح.</translation>
    </message>
    <message>
        <source>A service charge cannot be below zero. Type 0 when there is none.</source>
        <translation>رسم الخدمة لا يكون تحت الصفر. اكتب صفرًا إن لم يكن رسم.</translation>
    </message>
    <message>
        <source>A share cannot be paid in part. Take the price of one share, or of several.</source>
        <translation>لا يُدفع جزء من سهم. خذ سعر سهم أو أكثر.</translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows, and this list is longer. Choose a shorter time, then save it.</source>
        <translation>الجدول يتسع لـ {most} سطر على الأكثر، وهذه القائمة أطول. اختر مدة أقصر ثم احفظها.</translation>
    </message>
    <message>
        <source>A user name has only the small letters a to z, digits, dots and dashes. Choose another one.</source>
        <translation>اسم المستخدم فيه الحروف اللاتينية الصغيرة a إلى z والأرقام والنقط والشُرَط فقط. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>An entry could not be taken up and was kept aside. Nothing is lost; show it to who looks after the program.</source>
        <translation>قيد لم يمكن قبوله فوُضع جانبًا. لا يضيع شيء: أره لمن يرعى البرنامج.</translation>
    </message>
    <message>
        <source>Another laptop sent entries of this meeting after its closing. Read them out in the next meeting.</source>
        <translation>أرسل حاسوب آخر قيودًا لهذا الاجتماع بعد إقفاله. اقرأها في الاجتماع القادم.</translation>
    </message>
    <message>
        <source>Another laptop writes what this program does not know yet. It is kept; the newest SavingsDesk can show it.</source>
        <translation>حاسوب آخر يكتب ما لا يعرفه هذا البرنامج بعد. هو محفوظ، وأحدث SavingsDesk يعرضه.</translation>
    </message>
    <message>
        <source>Another member has this user name already. Choose another one.</source>
        <translation>لعضو آخر هذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Another program holds the books. Close it, then enter this again.</source>
        <translation>برنامج آخر يمسك الدفاتر. أغلقه ثم أدخل هذا من جديد.</translation>
    </message>
    <message>
        <source>At most {most} members can be added at once. Add the others after these.</source>
        <translation>يمكن إضافة {most} من الأعضاء على الأكثر في مرة واحدة. أضف الباقين بعدهم.</translation>
    </message>
    <message>
        <source>By the books more was taken out here than was there. Look for an entry that is missing or wrong.</source>
        <translation>حسب الدفاتر أُخذ من هنا أكثر مما كان. ابحث عن قيد ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>اختر عضوًا.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>اختر كلمة سر.</translation>
    </message>
    <message>
        <source>Choose a user name to sign in with.</source>
        <translation>اختر اسم مستخدم للدخول.</translation>
    </message>
    <message>
        <source>Choose another member to hand the office over to.</source>
        <translation>اختر عضوًا آخر يتسلم المنصب.</translation>
    </message>
    <message>
        <source>Choose the member who gets the money.</source>
        <translation>اختر العضو الذي يأخذ المال.</translation>
    </message>
    <message>
        <source>Choose the member who paid.</source>
        <translation>اختر العضو الذي دفع.</translation>
    </message>
    <message>
        <source>Choose the member who takes the pot in this round.</source>
        <translation>اختر العضو الذي يأخذ مبلغ الدور في هذه الجولة.</translation>
    </message>
    <message>
        <source>Choose why the member leaves: left, died or expelled.</source>
        <translation>اختر لماذا يخرج العضو: ترك أو توفي أو فُصل.</translation>
    </message>
    <message>
        <source>Every member has taken the pot, so this rotation is over. Begin a new one.</source>
        <translation>أخذ كل الأعضاء مبالغهم، فانتهت دورة الأدوار هذه. ابدأ دورة جديدة.</translation>
    </message>
    <message>
        <source>Every text in this file is as in the program. Correct one, save the file, then load it again.</source>
        <translation>كل نص في هذا الملف مثل نص البرنامج. صحح واحدًا، واحفظ الملف، ثم حمّله من جديد.</translation>
    </message>
    <message>
        <source>Is this right? If the group decided it so, write it down.</source>
        <translation>هل هذا صحيح؟ إن قررته المجموعة هكذا فاكتبه.</translation>
    </message>
    <message>
        <source>It is another member&apos;s turn. If the group agrees, swap the two turns first.</source>
        <translation>هذا دور عضو آخر. إن وافقت المجموعة فبدّل الدورين أولًا.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Choose another, such as three words.</source>
        <translation>كثير من الناس يستعملون كلمة السر هذه، فهي أول ما يُخمَّن. اختر غيرها، مثل ثلاث كلمات.</translation>
    </message>
    <message>
        <source>Members have savings in this cycle. Close it by the share-out.</source>
        <translation>للأعضاء مدخرات في هذه الدورة. أقفلها بالتوزيع.</translation>
    </message>
    <message>
        <source>More change was used for this member than was kept. Check the entries with the passbook.</source>
        <translation>استُعمل لهذا العضو من الباقي أكثر مما حُفظ. قارن القيود بدفتره.</translation>
    </message>
    <message>
        <source>More than one member is called {name}. Write the number of the register beside the name.</source>
        <translation>أكثر من عضو اسمه {name}. اكتب رقم السجل بجانب الاسم.</translation>
    </message>
    <message>
        <source>More was paid back on the group&apos;s own loan than was borrowed. Check the entries with the lender.</source>
        <translation>سُدّد من قرض المجموعة أكثر مما اقتُرض. راجع القيود مع المقرض.</translation>
    </message>
    <message>
        <source>More was paid on this due than was owed. Hand back what is too much.</source>
        <translation>دُفع في هذا المستحق أكثر مما كان عليه. رُدّ الزائد.</translation>
    </message>
    <message>
        <source>More was repaid on this loan than was owed. Hand back what is too much.</source>
        <translation>سُدّد من هذا القرض أكثر مما كان عليه. رُدّ الزائد.</translation>
    </message>
    <message>
        <source>More was repaid than the loan cost. Check both, or leave out a loan that is repaid.</source>
        <translation>سُدّد أكثر من تكلفة القرض. راجع الاثنين، أو اترك القرض المسدد.</translation>
    </message>
    <message>
        <source>Most groups allow up to 5 shares a meeting.</source>
        <translation>أكثر المجموعات تسمح بخمسة أسهم في الاجتماع على الأكثر.</translation>
    </message>
    <message>
        <source>Most groups charge between 1 and 20 percent a month.</source>
        <translation>أكثر المجموعات تأخذ من واحد إلى عشرين في المئة في الشهر.</translation>
    </message>
    <message>
        <source>Most groups lend up to 3 times the own savings.</source>
        <translation>أكثر المجموعات تُقرض حتى ثلاثة أضعاف مدخرات العضو.</translation>
    </message>
    <message>
        <source>No books were found on this laptop. Start a group or get yours from the cloud.</source>
        <translation>لا دفاتر على هذا الحاسوب. ابدأ مجموعة أو اجلب مجموعتك من السحابة.</translation>
    </message>
    <message>
        <source>No laptop has written a courier&apos;s file into this place. Choose another place, or write one first.</source>
        <translation>لم يكتب أي حاسوب ملف نقل في هذا المكان. اختر مكانًا آخر، أو اكتب ملفًا أولًا.</translation>
    </message>
    <message>
        <source>No names were found in it. Put one member on each line.</source>
        <translation>لا أسماء فيه. ضع كل عضو في سطر.</translation>
    </message>
    <message>
        <source>Nobody else can sign in and write. Hand the office over to another member first.</source>
        <translation>لا أحد غيره يستطيع الدخول والكتابة. سلّم المنصب إلى عضو آخر أولًا.</translation>
    </message>
    <message>
        <source>Nobody has savings in this cycle, so there is nothing to share by. Record what was saved first.</source>
        <translation>لا مدخرات لأحد في هذه الدورة، فلا شيء يُوزَّع حسبه. سجّل أولًا ما ادُّخر.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Add the member, or correct the name, and read the sheet again.</source>
        <translation>لا أحد هنا اسمه «{name}». أضف العضو، أو صحح الاسم، واقرأ الجدول من جديد.</translation>
    </message>
    <message>
        <source>Nobody takes part in this rotation yet. Choose its members first.</source>
        <translation>لا أحد يشارك في دورة الأدوار هذه بعد. اختر أعضاءها أولًا.</translation>
    </message>
    <message>
        <source>Not all have paid, so the pot is short. Confirm to hand out what is there; the group owes the rest.</source>
        <translation>لم يدفع الجميع، فمبلغ الدور ناقص. أكّد لتسليم الموجود، والباقي دين على المجموعة.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder, or another program holds the file. Choose another place.</source>
        <translation>لا يمكن كتابة شيء في هذا المجلد، أو أن برنامجًا آخر يمسك الملف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place. Look for a lock on the stick, or choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المكان. انظر هل على الذاكرة قفل، أو اختر غيرها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change a setting, or go back.</source>
        <translation>لم يتغير شيء. غيّر إعدادًا أو ارجع.</translation>
    </message>
    <message>
        <source>Number {number} of the register is {name}. Correct the number or the name in the sheet.</source>
        <translation>الرقم {number} في السجل هو {name}. صحح الرقم أو الاسم في الجدول.</translation>
    </message>
    <message>
        <source>One of these stands here twice. Remove one of the two.</source>
        <translation>واحد من هذه مكتوب مرتين هنا. أزل أحد الاثنين.</translation>
    </message>
    <message>
        <source>Only officers of the group may write in the books. Ask one of them to sign in.</source>
        <translation>لا يكتب في الدفاتر إلا مسؤولو المجموعة. اطلب من أحدهم أن يدخل.</translation>
    </message>
    <message>
        <source>Only one member is left, who would receive everything. Check the register before you pay out.</source>
        <translation>بقي عضو واحد فقط يأخذ كل شيء. راجع السجل قبل أن تدفع.</translation>
    </message>
    <message>
        <source>Payments of later days are in the books for this loan. Choose a day after them.</source>
        <translation>في الدفاتر دفعات لأيام لاحقة على هذا القرض. اختر يومًا بعدها.</translation>
    </message>
    <message>
        <source>Payments of later days are in the books: with this one, more is paid than the loan costs. Check that it was not entered before.</source>
        <translation>في الدفاتر دفعات لأيام لاحقة: بهذه الدفعة يُدفع أكثر من تكلفة القرض. تأكد أنها لم تُدخل من قبل.</translation>
    </message>
    <message>
        <source>SavingsDesk is open with these books already. Use that window, or close it first.</source>
        <translation>‏SavingsDesk مفتوح بهذه الدفاتر من قبل. استعمل تلك النافذة، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Some members still owe for this rotation. Collect it first, or confirm to end it now.</source>
        <translation>على بعض الأعضاء دين لدورة الأدوار هذه. اجمعه أولًا، أو أكّد لإنهائها الآن.</translation>
    </message>
    <message>
        <source>Some sums cannot be paid with the notes and coins in use. Choose a larger smallest coin for the group.</source>
        <translation>بعض المبالغ لا يمكن دفعها بالأوراق والقطع المستعملة. اختر للمجموعة أصغر قطعة أكبر من هذه.</translation>
    </message>
    <message>
        <source>Something was paid on it already. Take back the payment first, or waive what is left.</source>
        <translation>دُفع منه شيء من قبل. أبطل الدفع أولًا، أو تنازلوا عما بقي.</translation>
    </message>
    <message>
        <source>Something was repaid on this loan. Correct the repayments first, the newest one before the others.</source>
        <translation>سُدّد شيء من هذا القرض. صحح السداد أولًا، الأحدث قبل غيره.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({code}). What was saved before is safe; please try again.</source>
        <translation>حدث خطأ ما كان يجب أن يحدث ({code}). ما حُفظ قبله سالم. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The amount is zero. Type what was paid, or leave the field empty.</source>
        <translation>المبلغ صفر. اكتب ما دُفع، أو اترك الخانة فارغة.</translation>
    </message>
    <message>
        <source>The answer of the cloud was cut off on the way. Everything stays saved here and is sent again by itself.</source>
        <translation>انقطع رد السحابة في الطريق. كل شيء محفوظ هنا ويُرسل من جديد وحده.</translation>
    </message>
    <message>
        <source>The backup was not what the books are, so it was thrown away. The former backups are still there. Try again; if it comes back, show this laptop to somebody who mends them.</source>
        <translation>النسخة الاحتياطية لم تطابق الدفاتر، فرُميت. النسخ السابقة ما زالت موجودة. حاول مرة أخرى، فإن تكرر ذلك فأرِ الحاسوب لمن يصلحه.</translation>
    </message>
    <message>
        <source>The balance and the entries do not agree. Do not go on with the books: restore the newest backup.</source>
        <translation>الرصيد والقيود غير متطابقة. لا تواصل العمل بالدفاتر: استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The books hold entries or meetings already. Write what is missing in the next meeting.</source>
        <translation>في الدفاتر قيود أو اجتماعات من قبل. اكتب الناقص في الاجتماع القادم.</translation>
    </message>
    <message>
        <source>The books say {seal} for the last closing, and the minute book says another. Compare them sign by sign.</source>
        <translation>الدفاتر تقول {seal} لآخر إقفال، ودفتر المحاضر يقول غيره. قارنهما حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The box does not hold what the books say. Count it again, or open the meeting and note the difference.</source>
        <translation>ليس في الصندوق ما تقوله الدفاتر. عُدّه مرة أخرى، أو افتح الاجتماع واكتب الفرق.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Ask who runs the cloud for it again.</source>
        <translation>لا يمكن قراءة ملف الشهادة. اطلبه من جديد ممن يدير السحابة.</translation>
    </message>
    <message>
        <source>The change that was kept has been used since. Correct the entry that used it first.</source>
        <translation>الباقي المحفوظ استُعمل بعد ذلك. صحح أولًا القيد الذي استعمله.</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong by {minutes} min. Set it; the entries keep their order.</source>
        <translation>ساعة هذا الحاسوب خاطئة بـ {minutes} دقيقة. اضبطها. القيود تحفظ ترتيبها.</translation>
    </message>
    <message>
        <source>The cloud cannot be reached now. Everything stays saved here and is sent when there is a connection.</source>
        <translation>لا يمكن الوصول إلى السحابة الآن. كل شيء محفوظ هنا ويُرسل حين يوجد اتصال.</translation>
    </message>
    <message>
        <source>The cloud could not prove who it is. Check the date of this laptop and the address, then ask who runs the cloud.</source>
        <translation>لم تستطع السحابة أن تثبت هويتها. راجع تاريخ هذا الحاسوب والعنوان، ثم اسأل من يدير السحابة.</translation>
    </message>
    <message>
        <source>The cloud did not accept this. Everything stays saved here: ask who runs the cloud.</source>
        <translation>لم تقبل السحابة هذا. كل شيء محفوظ هنا: اسأل من يدير السحابة.</translation>
    </message>
    <message>
        <source>The cloud does not know this user name with this password. Check both and try again.</source>
        <translation>لا تعرف السحابة هذا الاسم مع كلمة السر هذه. راجع الاثنين وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The cloud had a problem of its own. Nothing is lost; it is tried again by itself.</source>
        <translation>في السحابة مشكلة عندها. لا يضيع شيء، وتُعاد المحاولة وحدها.</translation>
    </message>
    <message>
        <source>The cloud has no group for this account yet. Connect the laptop that holds the books first.</source>
        <translation>ليس في السحابة مجموعة لهذا الحساب بعد. اربط أولًا الحاسوب الذي فيه الدفاتر.</translation>
    </message>
    <message>
        <source>The cloud speaks a newer language than this program. Install the newest SavingsDesk; everything stays saved here.</source>
        <translation>السحابة أحدث من هذا البرنامج. ثبّت أحدث SavingsDesk. كل شيء محفوظ هنا.</translation>
    </message>
    <message>
        <source>The currency {currency} is not known here. Choose one from the list.</source>
        <translation>العملة {currency} غير معروفة هنا. اختر عملة من القائمة.</translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. Choose a later day.</source>
        <translation>بدأت الدورة في {opened_on}. اختر يومًا بعده.</translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. The meeting cannot be earlier.</source>
        <translation>بدأت الدورة في {opened_on}. لا يكون الاجتماع قبله.</translation>
    </message>
    <message>
        <source>The cycle is still open. Close it before you open the next one.</source>
        <translation>الدورة ما زالت مفتوحة. أقفلها قبل أن تفتح القادمة.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so there is no new backup. Back up to a USB stick and show this laptop to somebody who mends them.</source>
        <translation>لم يستجب القرص كما يجب، فلا نسخة احتياطية جديدة. انسخ إلى ذاكرة USB وأرِ الحاسوب لمن يصلحه.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so this was not saved. Make a backup to a USB stick now.</source>
        <translation>لم يستجب القرص كما يجب، فلم يُحفظ هذا. اعمل الآن نسخة احتياطية على ذاكرة USB.</translation>
    </message>
    <message>
        <source>The disk did not take the file. Choose another place for it; the books are not touched.</source>
        <translation>لم يقبل القرص الملف. اختر له مكانًا آخر. لم تُمس الدفاتر.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space, then enter it again; nothing else is lost.</source>
        <translation>القرص ممتلئ فلم يُحفظ هذا. أفرغ بعض المساحة ثم أدخله من جديد. لم يضع شيء آخر.</translation>
    </message>
    <message>
        <source>The disk of this laptop is too full for a backup. Free some space, then back up again. The books are saved.</source>
        <translation>قرص هذا الحاسوب ممتلئ فلا يتسع لنسخة احتياطية. أفرغ بعض المساحة ثم انسخ من جديد. الدفاتر محفوظة.</translation>
    </message>
    <message>
        <source>The entries of this meeting are no longer what its seal says. Compare them with the minute book.</source>
        <translation>قيود هذا الاجتماع لم تعد كما يقول ختمه. قارنها بدفتر المحاضر.</translation>
    </message>
    <message>
        <source>The file could not be written. Look whether the disk is full, then try again.</source>
        <translation>لم تمكن كتابة الملف. انظر هل القرص ممتلئ، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is gone. Put the stick in again and choose its place.</source>
        <translation>الملف لم يعد هنا. أدخل الذاكرة من جديد واختر مكانها.</translation>
    </message>
    <message>
        <source>The files in this place are of another group. Choose the stick of this group.</source>
        <translation>ملفات هذا المكان لمجموعة أخرى. اختر ذاكرة هذه المجموعة.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there any more. Put the stick back in, or choose another folder.</source>
        <translation>مجلد {name} لم يعد موجودًا. أعد ذاكرة USB إلى مكانها، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be written. Allow this user to write there, then back up again.</source>
        <translation>لا يمكن الكتابة في مجلد النسخ الاحتياطية. اسمح لهذا المستخدم بالكتابة هناك، ثم انسخ من جديد.</translation>
    </message>
    <message>
        <source>The folder of the books cannot be written. Allow this user to write there, then enter it again.</source>
        <translation>لا يمكن الكتابة في مجلد الدفاتر. اسمح لهذا المستخدم بالكتابة هناك، ثم أدخله من جديد.</translation>
    </message>
    <message>
        <source>The fund holds less than this benefit. Pay a smaller sum now, or collect more dues first.</source>
        <translation>في صندوق التكافل أقل من هذه الإعانة. ادفع الآن مبلغًا أصغر، أو اجمع اشتراكات أولًا.</translation>
    </message>
    <message>
        <source>The group agreed on at most {most} periods for a loan. Give a longer one only if the group agrees.</source>
        <translation>اتفقت المجموعة على {most} من الفترات للقرض على الأكثر. لا تعط أطول إلا إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>The group agreed on at most {most} shares a meeting. Record more if the group allows it today.</source>
        <translation>اتفقت المجموعة على {most} من الأسهم في الاجتماع على الأكثر. سجّل أكثر إذا سمحت المجموعة اليوم.</translation>
    </message>
    <message>
        <source>The group agreed on no loans from the social fund. Give this one only if the group agrees.</source>
        <translation>اتفقت المجموعة على عدم الإقراض من صندوق التكافل. لا تعط هذا القرض إلا إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>The group decided again on {decided_on}, and that counts. Choose a later day, or confirm it.</source>
        <translation>قررت المجموعة من جديد في {decided_on}، وهذا هو الساري. اختر يومًا بعده، أو أكّده.</translation>
    </message>
    <message>
        <source>The group decided on a new price of a share. It counts from the next cycle.</source>
        <translation>قررت المجموعة سعرًا جديدًا للسهم. يسري من الدورة القادمة.</translation>
    </message>
    <message>
        <source>The group does not owe this member so much of a pot. Check the member and the amount.</source>
        <translation>ليس على المجموعة لهذا العضو هذا القدر من مبلغ دور. راجع العضو والمبلغ.</translation>
    </message>
    <message>
        <source>The group has agreed on no amount for this. Type the amount, or choose a fine from the list.</source>
        <translation>لم تتفق المجموعة على مبلغ لهذا. اكتب المبلغ، أو اختر غرامة من القائمة.</translation>
    </message>
    <message>
        <source>The group has not arrived on this laptop yet. Wait until it is here, then try again.</source>
        <translation>لم تصل المجموعة إلى هذا الحاسوب بعد. انتظر وصولها ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The group wants a second officer for this. Ask one to sign with you.</source>
        <translation>تريد المجموعة مسؤولًا ثانيًا لهذا. اطلب من أحدهم أن يوقّع معك.</translation>
    </message>
    <message>
        <source>The key file beside the books is damaged. Your password may be right: restore the key file from a backup.</source>
        <translation>ملف المفتاح الذي بجانب الدفاتر تالف. قد تكون كلمة سرك صحيحة: استعد ملف المفتاح من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file beside the books is gone. Put it back from a backup, or get the group from the cloud.</source>
        <translation>ملف المفتاح الذي بجانب الدفاتر مفقود. أعده من نسخة احتياطية، أو اجلب المجموعة من السحابة.</translation>
    </message>
    <message>
        <source>The last count differs from the books. Record a surplus or a shortage once the group has decided.</source>
        <translation>العد الأخير يختلف عن الدفاتر. سجّل زيادة أو عجزًا بعد أن تقرر المجموعة.</translation>
    </message>
    <message>
        <source>The last cycle was closed on {closed_on}. Choose that day or a later one.</source>
        <translation>أُقفلت الدورة الأخيرة في {closed_on}. اختر ذلك اليوم أو يومًا بعده.</translation>
    </message>
    <message>
        <source>The meeting in which this was charged is closed. Waive it with a reason.</source>
        <translation>الاجتماع الذي طُلب فيه هذا مقفل. تنازلوا عنه مع كتابة السبب.</translation>
    </message>
    <message>
        <source>The meeting of this entry is closed, so it stays. Correct it with a new entry and a reason.</source>
        <translation>اجتماع هذا القيد مقفل، فيبقى القيد. صححه بقيد جديد وسبب.</translation>
    </message>
    <message>
        <source>The meeting of this entry is still open. Take the entry back instead.</source>
        <translation>اجتماع هذا القيد ما زال مفتوحًا. أبطل القيد بدل ذلك.</translation>
    </message>
    <message>
        <source>The member of this turn has left the group. Pass the turn on, or confirm that the pot goes there.</source>
        <translation>عضو هذا الدور ترك المجموعة. انقل الدور إلى غيره، أو أكّد أن المبلغ يذهب إليه.</translation>
    </message>
    <message>
        <source>The member saved or withdrew after this day. Choose the day of the last entry or a later one.</source>
        <translation>ادخر العضو أو سحب بعد هذا اليوم. اختر يوم آخر قيد أو يومًا بعده.</translation>
    </message>
    <message>
        <source>The money lies there already. Choose another place or fund.</source>
        <translation>المال هناك من قبل. اختر مكانًا آخر أو مالًا آخر.</translation>
    </message>
    <message>
        <source>The names of fines and benefits are too long together. Shorten some of them.</source>
        <translation>أسماء الغرامات والإعانات طويلة في مجموعها. قصّر بعضها.</translation>
    </message>
    <message>
        <source>The order of the entries from the cloud does not agree. They are fetched again; nothing is deleted.</source>
        <translation>ترتيب القيود القادمة من السحابة غير مطابق. تُجلب من جديد، ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The password is right, but the file with the books is damaged. Restore the newest backup or get the group from the cloud.</source>
        <translation>كلمة السر صحيحة، لكن ملف الدفاتر تالف. استعد أحدث نسخة احتياطية أو اجلب المجموعة من السحابة.</translation>
    </message>
    <message>
        <source>The pot of round {round} was taken already. Hand out the next pot in the next round.</source>
        <translation>مبلغ الجولة {round} أُخذ من قبل. سلّم المبلغ التالي في الجولة القادمة.</translation>
    </message>
    <message>
        <source>The pot of this turn was taken already. Swap two turns that are still to come.</source>
        <translation>مبلغ هذا الدور أُخذ من قبل. بدّل دورين لم يأتيا بعد.</translation>
    </message>
    <message>
        <source>The price of a share cannot be paid with the smallest coin that the group uses.</source>
        <translation>سعر السهم لا يمكن دفعه بأصغر قطعة نقد تستعملها المجموعة.</translation>
    </message>
    <message>
        <source>The price of a share is fixed for the cycle. Confirm to use the new price from the next cycle on.</source>
        <translation>سعر السهم ثابت في الدورة. أكّد لاستعمال السعر الجديد من الدورة القادمة.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. See whether it is switched on and has paper, then print again.</source>
        <translation>لم تقبل الطابعة الورقة. انظر هل هي مشغلة وفيها ورق، ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>The rules do not say what each hand pays in a round. Write the amount into the rules first.</source>
        <translation>لا تقول القواعد كم تدفع كل حصة في الجولة. اكتب المبلغ في القواعد أولًا.</translation>
    </message>
    <message>
        <source>The rules have no benefit of this name. Choose one from the list, or type an amount.</source>
        <translation>لا إعانة بهذا الاسم في القواعد. اختر من القائمة، أو اكتب مبلغًا.</translation>
    </message>
    <message>
        <source>The share does not cover the debt of: {names}. Decide for each: pay now, write off, or carry as a loan.</source>
        <translation>النصيب لا يغطي دين: {names}. قرروا لكل واحد: يُدفع الآن، أو يُشطب، أو يُرحَّل قرضًا.</translation>
    </message>
    <message>
        <source>The signs of this file cannot be read. Save the sheet again as CSV UTF-8 and read that file.</source>
        <translation>حروف هذا الملف لا يمكن قراءتها. احفظ الجدول من جديد بصيغة CSV UTF-8 واقرأ ذلك الملف.</translation>
    </message>
    <message>
        <source>The stick did not keep what was written. Take another stick; everything is saved on this laptop.</source>
        <translation>لم تحفظ الذاكرة ما كُتب. خذ ذاكرة أخرى؛ كل شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it; what was written there before is still there.</source>
        <translation>الذاكرة ممتلئة. أفسح فيها مكانًا؛ ما كُتب عليها من قبل ما زال فيها.</translation>
    </message>
    <message>
        <source>The sum and the notes and coins do not agree. Count again, then correct one of them.</source>
        <translation>المجموع لا يطابق الأوراق والقطع. عُدّ من جديد، ثم صحح أحدهما.</translation>
    </message>
    <message>
        <source>The sums of the cloud differ, although every entry was compared. Nothing is deleted: ask who runs the cloud.</source>
        <translation>مجاميع السحابة مختلفة، مع أن كل القيود قورنت. لا يُحذف شيء: اسأل من يدير السحابة.</translation>
    </message>
    <message>
        <source>The term would end before it begins. Choose a later day.</source>
        <translation>المدة تنتهي قبل أن تبدأ. اختر يومًا بعده.</translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read here. Install the newest program.</source>
        <translation>شروط هذا القرض لا يمكن قراءتها هنا. ثبّت أحدث برنامج.</translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read. Install the newest SavingsDesk to see its service charge.</source>
        <translation>شروط هذا القرض لا يمكن قراءتها. ثبّت أحدث SavingsDesk لترى رسم خدمته.</translation>
    </message>
    <message>
        <source>The turns of this cycle are arranged already. Swap two of them, or finish the rotation first.</source>
        <translation>أدوار هذه الدورة مرتبة من قبل. بدّل اثنين منها، أو أنهِ دورة الأدوار أولًا.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>كلمتا السر مختلفتان. اكتب الكلمة نفسها مرتين.</translation>
    </message>
    <message>
        <source>The user name and this password do not fit together. Check both and try again.</source>
        <translation>اسم المستخدم وكلمة السر هذه لا يتفقان. راجع الاثنين وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The user name or the password of the second officer is wrong. Type both again.</source>
        <translation>اسم مستخدم المسؤول الثاني أو كلمة سره خطأ. اكتبهما من جديد.</translation>
    </message>
    <message>
        <source>The waiting period of this member is not over yet. Pay the benefit only if the group agrees.</source>
        <translation>مدة انتظار هذا العضو لم تنته بعد. لا تدفع الإعانة إلا إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>There are entries up to {last}. Choose that day or a later one.</source>
        <translation>توجد قيود حتى {last}. اختر ذلك اليوم أو يومًا بعده.</translation>
    </message>
    <message>
        <source>There are no members to share among. Add the members of the group first.</source>
        <translation>لا أعضاء ليُوزَّع عليهم. أضف أعضاء المجموعة أولًا.</translation>
    </message>
    <message>
        <source>There is a meeting of this day already. Choose another day, or open a second one.</source>
        <translation>يوجد اجتماع لهذا اليوم من قبل. اختر يومًا آخر، أو افتح اجتماعًا ثانيًا.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but nothing can be written at the backup place. Choose another place.</source>
        <translation>توجد نسخة احتياطية جديدة على هذا الحاسوب، لكن لا يمكن كتابة شيء في مكان النسخ. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is full. Free some space there, then back up again.</source>
        <translation>توجد نسخة احتياطية جديدة على هذا الحاسوب، لكن مكان النسخ ممتلئ. أفرغ بعض المساحة هناك، ثم انسخ من جديد.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is not there. Put the stick in, then back up again.</source>
        <translation>توجد نسخة احتياطية جديدة على هذا الحاسوب، لكن مكان النسخ غير موجود. أدخل ذاكرة USB، ثم انسخ من جديد.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the copy at the backup place did not come out whole. Leave the stick in until it is done, or use another one.</source>
        <translation>توجد نسخة احتياطية جديدة على هذا الحاسوب، لكن الصورة في مكان النسخ لم تكتمل. اترك ذاكرة USB حتى ينتهي العمل، أو استعمل غيرها.</translation>
    </message>
    <message>
        <source>There is a profit, but by this rule nobody has a part in it. Choose another way to share the profit.</source>
        <translation>يوجد ربح، لكن بهذه القاعدة لا نصيب لأحد فيه. اختر طريقة أخرى لقسمة الربح.</translation>
    </message>
    <message>
        <source>There is less money than that in this place. Count again, or confirm it.</source>
        <translation>المال في هذا المكان أقل من ذلك. عُدّ من جديد، أو أكّده.</translation>
    </message>
    <message>
        <source>There is no file under this name. Put the stick in, then choose the backup again.</source>
        <translation>لا ملف بهذا الاسم. أدخل ذاكرة USB، ثم اختر النسخة الاحتياطية من جديد.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Free some space or choose another folder; nothing was written.</source>
        <translation>لا مساحة تكفي {name}. أفرغ بعض المساحة أو اختر مجلدًا آخر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no room left on this disk, so the file was not written. Choose another place for it.</source>
        <translation>لا مساحة على هذا القرص، فلم يُكتب الملف. اختر له مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>لا شيء في هذا الملف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>There is room for {most} of these. Remove some.</source>
        <translation>المكان يتسع لـ {most} من هذه. أزل بعضها.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait a minute, then try again.</source>
        <translation>كثرت المحاولات. انتظر دقيقة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>These books hold no group for this user. Ask another officer of the group to sign in.</source>
        <translation>ليس في هذه الدفاتر مجموعة لهذا المستخدم. اطلب من مسؤول آخر أن يدخل.</translation>
    </message>
    <message>
        <source>These books were written by a newer SavingsDesk (version {found}, this one knows {known}). Install the newer program; nothing was changed.</source>
        <translation>كتب هذه الدفاتر SavingsDesk أحدث (النسخة {found}، وهذا يعرف {known}). ثبّت البرنامج الأحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>These rules were written by a newer SavingsDesk. Install that version to read them.</source>
        <translation>كتب هذه القواعد SavingsDesk أحدث. ثبّت تلك النسخة لتقرأها.</translation>
    </message>
    <message>
        <source>These shares were not bought at the price of their cycle. Correct the entry.</source>
        <translation>هذه الأسهم لم تُشتر بسعر دورتها. صحح القيد.</translation>
    </message>
    <message>
        <source>This account belongs to another group. Sign in with the account of this group.</source>
        <translation>هذا الحساب لمجموعة أخرى. ادخل بحساب هذه المجموعة.</translation>
    </message>
    <message>
        <source>This account or laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation>لم يعد لهذا الحساب أو الحاسوب أن يرسل إلى السحابة. كل شيء محفوظ هنا: اسأل من يدير السحابة.</translation>
    </message>
    <message>
        <source>This address is not protected. Use the address that begins with https://.</source>
        <translation>هذا العنوان غير محمي. استعمل العنوان الذي يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>This amount is larger than the books can hold. Count its digits again.</source>
        <translation>هذا المبلغ أكبر مما تتسع له الدفاتر. عُدّ أرقامه من جديد.</translation>
    </message>
    <message>
        <source>This backup is damaged: part of it is missing or was changed, so nothing of it was used. Choose another one, or get the group from the cloud.</source>
        <translation>هذه النسخة الاحتياطية تالفة: جزء منها ناقص أو متغير، فلم يُستعمل منها شيء. اختر غيرها، أو اجلب المجموعة من السحابة.</translation>
    </message>
    <message>
        <source>This backup was made by SavingsDesk {program}, which is newer than the one on this laptop. Install that version or a later one.</source>
        <translation>هذه النسخة الاحتياطية عملها SavingsDesk {program}، وهو أحدث من الذي على هذا الحاسوب. ثبّت تلك النسخة أو أحدث منها.</translation>
    </message>
    <message>
        <source>This bid would leave nothing of the pot to the winner. Type a lower one.</source>
        <translation>هذا العرض لا يترك للفائز شيئًا من مبلغ الدور. اكتب عرضًا أقل.</translation>
    </message>
    <message>
        <source>This cloud answers each time as if it were another one. Everything stays saved here: ask who runs the cloud.</source>
        <translation>هذه السحابة تجيب كل مرة كأنها سحابة أخرى. كل شيء محفوظ هنا: اسأل من يدير السحابة.</translation>
    </message>
    <message>
        <source>This comes from no member. Leave the member empty.</source>
        <translation>هذا لا يأتي من عضو. اترك خانة العضو فارغة.</translation>
    </message>
    <message>
        <source>This count of notes cannot be read. Count the box again by notes and coins, or type the sum.</source>
        <translation>لا يمكن قراءة عد الأوراق هذا. عُدّ الصندوق من جديد بالأوراق والقطع، أو اكتب المجموع.</translation>
    </message>
    <message>
        <source>This cycle had no meeting yet, so there is nothing to share out. Hold a meeting first.</source>
        <translation>لم يُعقد في هذه الدورة اجتماع بعد، فلا شيء يُوزَّع. اعقدوا اجتماعًا أولًا.</translation>
    </message>
    <message>
        <source>This cycle is closed. Write the entry in the cycle that is open.</source>
        <translation>هذه الدورة مقفلة. اكتب القيد في الدورة المفتوحة.</translation>
    </message>
    <message>
        <source>This cycle is not in the books. Open the list again.</source>
        <translation>هذه الدورة ليست في الدفاتر. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This cycle was not shared out, so there is no result to show. Choose another cycle.</source>
        <translation>لم تُوزَّع هذه الدورة، فلا نتيجة لعرضها. اختر دورة أخرى.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>هذا اليوم لم يأت بعد. اختر اليوم أو يومًا قبله.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Choose another one.</source>
        <translation>هذا اليوم ليس في التقويم. اختر يومًا آخر.</translation>
    </message>
    <message>
        <source>This due still stands. Collect it in the next meeting, or let the group waive it.</source>
        <translation>هذا المستحق ما زال باقيًا. اجمعه في الاجتماع القادم، أو تتنازل المجموعة عنه.</translation>
    </message>
    <message>
        <source>This entry is a correction itself and stays. Write the right entry anew.</source>
        <translation>هذا القيد نفسه تصحيح، فيبقى. اكتب القيد الصحيح من جديد.</translation>
    </message>
    <message>
        <source>This entry is not in the books. Open the list again.</source>
        <translation>هذا القيد ليس في الدفاتر. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This entry was reversed already.</source>
        <translation>عُكس هذا القيد من قبل.</translation>
    </message>
    <message>
        <source>This entry was taken back already.</source>
        <translation>أُبطل هذا القيد من قبل.</translation>
    </message>
    <message>
        <source>This entry was written together with others. Reverse it, then write the right entry anew.</source>
        <translation>كُتب هذا القيد مع قيود أخرى. اعكسه، ثم اكتب القيد الصحيح من جديد.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Copy it to this laptop and choose it there.</source>
        <translation>لا يمكن فتح هذا الملف. انسخه إلى هذا الحاسوب واختره هناك.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is still there, then choose it again.</source>
        <translation>لا يمكن قراءة هذا الملف. انظر هل ما زال موجودًا، ثم اختره من جديد.</translation>
    </message>
    <message>
        <source>This file is a translation into another language ({language}). Choose that language first.</source>
        <translation>هذا الملف ترجمة إلى لغة أخرى ({language}). اختر تلك اللغة أولًا.</translation>
    </message>
    <message>
        <source>This file is damaged. Open it in the program that made it, save it again, and read the new file.</source>
        <translation>هذا الملف تالف. افتحه في البرنامج الذي عمله، واحفظه من جديد، واقرأ الملف الجديد.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Save it without one, and read that file.</source>
        <translation>هذا الملف مقفل بكلمة سر. احفظه بدونها، واقرأ ذلك الملف.</translation>
    </message>
    <message>
        <source>This file is no translation of SavingsDesk. Choose a file whose name ends in .ts.</source>
        <translation>هذا الملف ليس ترجمة لبرنامج SavingsDesk. اختر ملفًا ينتهي اسمه بـ «‎.ts‎».</translation>
    </message>
    <message>
        <source>This file is not a backup of SavingsDesk. Choose one whose name ends in .savingsdesk.</source>
        <translation>هذا الملف ليس نسخة احتياطية من SavingsDesk. اختر ملفًا ينتهي اسمه بـ «‎.savingsdesk‎».</translation>
    </message>
    <message>
        <source>This file is not a sheet that can be read. Save it as an Excel (.xlsx), .ods or CSV file.</source>
        <translation>هذا الملف ليس جدولًا يمكن قراءته. احفظه بصيغة Excel ‏(‎.xlsx) أو ‎.ods أو CSV.</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Choose another file, or split it into smaller ones.</source>
        <translation>هذا الملف كبير لا يُقرأ هنا. اختر ملفًا آخر، أو قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Put the stick back in, or choose another place.</source>
        <translation>هذا المجلد لم يعد موجودًا. أعد ذاكرة USB إلى مكانها، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>This goes to no member. Leave the member empty.</source>
        <translation>هذا لا يذهب إلى عضو. اترك خانة العضو فارغة.</translation>
    </message>
    <message>
        <source>This group does not auction the pot. Leave the bid empty, or change the rules first.</source>
        <translation>هذه المجموعة لا تزايد على مبلغ الدور. اترك العرض فارغًا، أو غيّر القواعد أولًا.</translation>
    </message>
    <message>
        <source>This is more money than the books can hold. Check how many notes were typed.</source>
        <translation>هذا مال أكثر مما تتسع له الدفاتر. راجع عدد الأوراق المكتوب.</translation>
    </message>
    <message>
        <source>This is more than is owed on the loan. Type a smaller amount, or leave it empty for all of it.</source>
        <translation>هذا أكثر مما على القرض. اكتب مبلغًا أصغر، أو اتركه فارغًا للكل.</translation>
    </message>
    <message>
        <source>This is more than the change that is kept for this member. Pay out what is kept, or less.</source>
        <translation>هذا أكثر من الباقي المحفوظ لهذا العضو. ادفع المحفوظ أو أقل.</translation>
    </message>
    <message>
        <source>This is more than the member has saved. Record it if the group allows it today.</source>
        <translation>هذا أكثر مما ادخره العضو. سجّله إذا سمحت المجموعة اليوم.</translation>
    </message>
    <message>
        <source>This is more than this member may borrow by the own savings. Give it only if the group agrees.</source>
        <translation>هذا أكثر مما يجوز لهذا العضو اقتراضه حسب مدخراته. لا تعطه إلا إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>This is more than what is owed. Take what is owed and hand back the rest.</source>
        <translation>هذا أكثر مما عليه. خذ ما عليه ورُدّ الباقي.</translation>
    </message>
    <message>
        <source>This is not a period for a service charge. Choose months or weeks, and how many.</source>
        <translation>هذه ليست فترة لرسم خدمة. اختر أشهرًا أو أسابيع، وكم عددها.</translation>
    </message>
    <message>
        <source>This is not an address of a cloud. Type it as it was given to you, beginning with https://.</source>
        <translation>هذا ليس عنوان سحابة. اكتبه كما أُعطي لك، يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>This is not in the books. Open the list again.</source>
        <translation>هذا ليس في الدفاتر. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This is not owed any more: it was paid or waived. Open the list again.</source>
        <translation>هذا لم يعد مطلوبًا: دُفع أو تُنوزل عنه. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This is not paid out here. Choose what the money is for.</source>
        <translation>هذا لا يُدفع هنا. اختر لأي شيء المال.</translation>
    </message>
    <message>
        <source>This is not recorded here. Choose where the money comes from.</source>
        <translation>هذا لا يُسجَّل هنا. اختر من أين المال.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it to {most} signs.</source>
        <translation>هذا طويل. قصّره إلى {most} حرفًا.</translation>
    </message>
    <message>
        <source>This is what the books say already. Type what is right.</source>
        <translation>هذا ما تقوله الدفاتر من قبل. اكتب الصحيح.</translation>
    </message>
    <message>
        <source>This laptop holds the books of a group already. Open them with your user name and password.</source>
        <translation>على هذا الحاسوب دفاتر مجموعة من قبل. افتحها باسم المستخدم وكلمة السر.</translation>
    </message>
    <message>
        <source>This laptop is known in the cloud under another group. Ask who runs the cloud.</source>
        <translation>هذا الحاسوب معروف في السحابة مع مجموعة أخرى. اسأل من يدير السحابة.</translation>
    </message>
    <message>
        <source>This laptop is not connected to the cloud yet. Connect it on the Sync screen.</source>
        <translation>هذا الحاسوب غير مربوط بالسحابة بعد. اربطه من شاشة المزامنة.</translation>
    </message>
    <message>
        <source>This laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation>لم يعد لهذا الحاسوب أن يرسل إلى السحابة. كل شيء محفوظ هنا: اسأل من يدير السحابة.</translation>
    </message>
    <message>
        <source>This loan is not in the books. Open the list of loans again.</source>
        <translation>هذا القرض ليس في الدفاتر. افتح قائمة القروض من جديد.</translation>
    </message>
    <message>
        <source>This loan is repaid. Choose another loan, or hand the money back.</source>
        <translation>هذا القرض مسدد. اختر قرضًا آخر، أو رُدّ المال.</translation>
    </message>
    <message>
        <source>This loan should have been repaid by now. Speak with the member in the next meeting.</source>
        <translation>كان يجب أن يُسدَّد هذا القرض حتى الآن. تكلم مع العضو في الاجتماع القادم.</translation>
    </message>
    <message>
        <source>This loan was given after the day of the opening. Type its true day, or give it in a meeting.</source>
        <translation>أُعطي هذا القرض بعد يوم الافتتاح. اكتب يومه الصحيح، أو أعطه في اجتماع.</translation>
    </message>
    <message>
        <source>This loan was handed out on {issued_on}. Choose that day or a later one.</source>
        <translation>سُلّم هذا القرض في {issued_on}. اختر ذلك اليوم أو يومًا بعده.</translation>
    </message>
    <message>
        <source>This loan with its service charge is more than the books can hold. Check its amount, its rate and its days.</source>
        <translation>هذا القرض مع رسم خدمته أكثر مما تتسع له الدفاتر. راجع مبلغه ونسبته وأيامه.</translation>
    </message>
    <message>
        <source>This looks like an amount of money. Type the number of stamps, or choose Buy with an amount.</source>
        <translation>هذا يشبه مبلغًا من المال. اكتب عدد الطوابع، أو اختر «شراء بمبلغ».</translation>
    </message>
    <message>
        <source>This meeting is closed. Write the entry in the next meeting, with a reason.</source>
        <translation>هذا الاجتماع مقفل. اكتب القيد في الاجتماع القادم، مع سبب.</translation>
    </message>
    <message>
        <source>This meeting is not in the books. Open the screen again.</source>
        <translation>هذا الاجتماع ليس في الدفاتر. افتح الشاشة من جديد.</translation>
    </message>
    <message>
        <source>This member has a loan that is overdue. Give another one only if the group agrees.</source>
        <translation>على هذا العضو قرض متأخر. لا تعطه قرضًا آخر إلا إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>This member has left the group. Choose another member.</source>
        <translation>هذا العضو ترك المجموعة. اختر عضوًا آخر.</translation>
    </message>
    <message>
        <source>This member has no turn left in this rotation. Choose a member who has not taken the pot yet.</source>
        <translation>لم يبق لهذا العضو دور في دورة الأدوار هذه. اختر عضوًا لم يأخذ مبلغه بعد.</translation>
    </message>
    <message>
        <source>This member has not left the group. Open the list again.</source>
        <translation>هذا العضو لم يترك المجموعة. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This member holds no office. Choose who holds it now.</source>
        <translation>ليس لهذا العضو منصب. اختر صاحب المنصب الآن.</translation>
    </message>
    <message>
        <source>This member is not in the register. Open the list again.</source>
        <translation>هذا العضو ليس في السجل. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This member missed too many dues and is not covered. Pay the benefit only if the group agrees.</source>
        <translation>فاتت هذا العضو اشتراكات كثيرة فهو غير مغطى. لا تدفع الإعانة إلا إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>This member owes no dues. Choose another member.</source>
        <translation>ليس على هذا العضو مستحقات. اختر عضوًا آخر.</translation>
    </message>
    <message>
        <source>This member owes nothing on a loan. Choose another member.</source>
        <translation>ليس على هذا العضو قرض. اختر عضوًا آخر.</translation>
    </message>
    <message>
        <source>This member stands in two lines. Keep one of them.</source>
        <translation>هذا العضو في سطرين. أبق واحدًا منهما.</translation>
    </message>
    <message>
        <source>This member still owes {owing} after the settlement. It stays owed if the member leaves now: ask the group.</source>
        <translation>يبقى على هذا العضو {owing} بعد التسوية. ويبقى دينًا إن ترك الآن: اسأل المجموعة.</translation>
    </message>
    <message>
        <source>This member took out more than was saved. Check the entries with the passbook.</source>
        <translation>سحب هذا العضو أكثر مما ادخر. قارن القيود بدفتره.</translation>
    </message>
    <message>
        <source>This must lie between {least} and {most}. Change it.</source>
        <translation>يجب أن يكون هذا بين {least} و{most}. غيّره.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own. Open a web page, sign in there, then send again.</source>
        <translation>هذه الشبكة تطلب دخولًا خاصًا بها. افتح صفحة ويب، وادخل هناك، ثم أرسل من جديد.</translation>
    </message>
    <message>
        <source>This number is too large. The most is {most}.</source>
        <translation>هذا العدد كبير. الأكثر {most}.</translation>
    </message>
    <message>
        <source>This password is too long. Use a shorter one.</source>
        <translation>كلمة السر هذه طويلة. استعمل أقصر منها.</translation>
    </message>
    <message>
        <source>This password is too short. Use at least {least} signs.</source>
        <translation>كلمة السر هذه قصيرة. استعمل {least} من الرموز على الأقل.</translation>
    </message>
    <message>
        <source>This password no longer opens the books: the office was handed over. Ask an officer of today to sign in.</source>
        <translation>كلمة السر هذه لم تعد تفتح الدفاتر: سُلّم المنصب. اطلب من مسؤول حالي أن يدخل.</translation>
    </message>
    <message>
        <source>This person is not on the list of this member. Open the list again.</source>
        <translation>هذا الشخص ليس في قائمة هذا العضو. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This person is not on the member&apos;s list. Pay the benefit only if the group agrees.</source>
        <translation>هذا الشخص ليس في قائمة العضو. لا تدفع الإعانة إلا إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>This person was taken off the list already. List the person again if the group agrees.</source>
        <translation>أُزيل هذا الشخص من القائمة من قبل. أضفه من جديد إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>This place is not there. Put the stick in and try again.</source>
        <translation>هذا المكان غير موجود. أدخل الذاكرة وحاول من جديد.</translation>
    </message>
    <message>
        <source>This service charge is too high. The most is {most} %. Check where the point stands.</source>
        <translation>رسم الخدمة هذا عالٍ. الأكثر {most}٪. راجع مكان الفاصلة.</translation>
    </message>
    <message>
        <source>This service charge is unusual. Check where the point stands, and record it if the group agrees.</source>
        <translation>رسم الخدمة هذا غير معتاد. راجع مكان الفاصلة، وسجّله إذا وافقت المجموعة.</translation>
    </message>
    <message>
        <source>This term is too long. The most is {most} periods.</source>
        <translation>هذه المدة طويلة. الأكثر {most} من الفترات.</translation>
    </message>
    <message>
        <source>This term of office ends soon. Let the group elect, and hand the office over.</source>
        <translation>مدة هذا المنصب تنتهي قريبًا. لتنتخب المجموعة، وسلّموا المنصب.</translation>
    </message>
    <message>
        <source>This turn is not in the rotation. Open the list again.</source>
        <translation>هذا الدور ليس في دورة الأدوار. افتح القائمة من جديد.</translation>
    </message>
    <message>
        <source>This was decided in the meantime. Look at the Sync screen again.</source>
        <translation>تقرر هذا في هذه الأثناء. انظر إلى شاشة المزامنة من جديد.</translation>
    </message>
    <message>
        <source>Two laptops corrected the same entry. Decide which correction stands, and correct the other one.</source>
        <translation>صحح حاسوبان القيد نفسه. قرروا أي تصحيح يبقى، وصححوا الآخر.</translation>
    </message>
    <message>
        <source>Two laptops wrote the same payment. Ask the member, and correct one of them if it was paid once.</source>
        <translation>كتب حاسوبان الدفع نفسه. اسأل العضو، وصحح أحدهما إن دُفع مرة واحدة.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Type a number of one or more.</source>
        <translation>اكتب عددًا: واحدًا أو أكثر.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>اكتب عددًا.</translation>
    </message>
    <message>
        <source>Type after how many periods the first charge falls: 0 on the day of the loan, {most} at most.</source>
        <translation>اكتب بعد كم فترة يأتي أول رسم: صفر في يوم القرض، و{most} على الأكثر.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>اكتب مبلغًا.</translation>
    </message>
    <message>
        <source>Type for how many periods the loan is given: one or more.</source>
        <translation>اكتب لكم فترة يُعطى القرض: واحدة أو أكثر.</translation>
    </message>
    <message>
        <source>Type in how many parts the loan is repaid: from 1 to {most}.</source>
        <translation>اكتب على كم قسط يُسدَّد القرض: من واحد إلى {most}.</translation>
    </message>
    <message>
        <source>Type the amount without a plus or minus sign.</source>
        <translation>اكتب المبلغ بلا علامة زائد أو ناقص.</translation>
    </message>
    <message>
        <source>Type the number or the name of a member, and choose one from the list.</source>
        <translation>اكتب رقم العضو أو اسمه، واختره من القائمة.</translation>
    </message>
    <message>
        <source>Type the number without a plus or minus sign.</source>
        <translation>اكتب العدد بلا علامة زائد أو ناقص.</translation>
    </message>
    <message>
        <source>Type the rate in percent. Type 0 when there is none.</source>
        <translation>اكتب النسبة في المئة. اكتب صفرًا إن لم تكن.</translation>
    </message>
    <message>
        <source>What answered is not the cloud of SavingsDesk: it may be the sign-in page of this network. Check the address, or open a web page first.</source>
        <translation>الذي أجاب ليس سحابة SavingsDesk: قد يكون صفحة الدخول لهذه الشبكة. راجع العنوان، أو افتح صفحة ويب أولًا.</translation>
    </message>
    <message>
        <source>What each pays to the fund cannot be paid with the smallest coin that the group uses.</source>
        <translation>ما يدفعه كل عضو للصندوق لا يمكن دفعه بأصغر قطعة نقد تستعملها المجموعة.</translation>
    </message>
    <message>
        <source>What each saves cannot be paid with the smallest coin that the group uses.</source>
        <translation>ما يدخره كل عضو لا يمكن دفعه بأصغر قطعة نقد تستعملها المجموعة.</translation>
    </message>
    <message>
        <source>What the group owes and keeps in reserve is more than it has. Count the box again, or keep less in reserve.</source>
        <translation>دين المجموعة وما تحفظه احتياطيًا أكثر مما عندها. عُدّ الصندوق من جديد، أو احفظ أقل.</translation>
    </message>
    <message>
        <source>What was counted differs from the books. Count again, or write down why it differs.</source>
        <translation>المعدود يختلف عن الدفاتر. عُدّ من جديد، أو اكتب لماذا يختلف.</translation>
    </message>
    <message>
        <source>Write down the reason, so that everyone can read it later.</source>
        <translation>اكتب السبب، ليستطيع الجميع أن يقرؤوه لاحقًا.</translation>
    </message>
    <message>
        <source>Write down what the money is for.</source>
        <translation>اكتب لأي شيء المال.</translation>
    </message>
    <message>
        <source>Write down where this money comes from.</source>
        <translation>اكتب من أين جاء هذا المال.</translation>
    </message>
    <message>
        <source>Write down who of the family receives the money.</source>
        <translation>اكتب من يتسلم المال من الأسرة.</translation>
    </message>
    <message>
        <source>Write down why the group lets this go.</source>
        <translation>اكتب لماذا تتنازل المجموعة عن هذا.</translation>
    </message>
    <message>
        <source>Write down why this entry is corrected.</source>
        <translation>اكتب لماذا يُصحح هذا القيد.</translation>
    </message>
    <message>
        <source>Write down why this meeting was not held.</source>
        <translation>اكتب لماذا لم يُعقد هذا الاجتماع.</translation>
    </message>
    <message>
        <source>You are no officer of this group. Choose another group.</source>
        <translation>لست مسؤولًا في هذه المجموعة. اختر مجموعة أخرى.</translation>
    </message>
    <message>
        <source>You are signed in already. Ask another officer to sign.</source>
        <translation>أنت داخل من قبل. اطلب من مسؤول آخر أن يوقّع.</translation>
    </message>
    <message>
        <source>{left} turns of this rotation are still to come. Hand out their pots, or confirm to end it now.</source>
        <translation>بقي {left} من أدوار هذه الدورة. سلّم مبالغها، أو أكّد لإنهائها الآن.</translation>
    </message>
    <message>
        <source>{missing} of the money is not in the box. Fetch it from the bank or mobile money and write that down first.</source>
        <translation>ينقص الصندوق {missing} من المال. اجلبه من البنك أو المال المحمول واكتب ذلك أولًا.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Close it if it is open in another program, or choose another folder.</source>
        <translation>لا يمكن كتابة {name} هناك. أغلقه إن كان مفتوحًا في برنامج آخر، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, and look whether the stick is sound.</source>
        <translation>لم تمكن كتابة {name}. اختر مجلدًا آخر، وانظر هل ذاكرة USB سليمة.</translation>
    </message>
    <message>
        <source>{name} receives {most} and cannot put in more than that. Type a smaller amount.</source>
        <translation>يأخذ {name} مبلغ {most} ولا يستطيع أن يعيد أكثر منه. اكتب مبلغًا أصغر.</translation>
    </message>
    <message>
        <source>{name} took out more than was saved. Correct the savings before the share-out.</source>
        <translation>سحب {name} أكثر مما ادخر. صحح المدخرات قبل التوزيع.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type the amount without commas, points or spaces.</source>
        <translation>‏«{text}» تُقرأ على وجهين. اكتب المبلغ بلا فواصل أو نقط أو مسافات.</translation>
    </message>
    <message>
        <source>“{text}” has no letters. Type the member&apos;s name.</source>
        <translation>‏«{text}» ليس فيها حروف. اكتب اسم العضو.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point for this currency.</source>
        <translation>‏«{text}» فيها أرقام كثيرة بعد الفاصلة لهذه العملة.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point. Two are enough.</source>
        <translation>‏«{text}» فيها أرقام كثيرة بعد الفاصلة. يكفي رقمان.</translation>
    </message>
    <message>
        <source>“{text}” is not a rate in percent. Type digits only, such as 10.</source>
        <translation>‏«{text}» ليست نسبة في المئة. اكتب أرقامًا فقط، مثل 10.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>‏«{text}» ليست عددًا صحيحًا. اكتب أرقامًا فقط.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type digits only.</source>
        <translation>‏«{text}» ليست مبلغًا. اكتب أرقامًا فقط.</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Write f or m, or leave it empty.</source>
        <translation>‏«{text}» غير معروفة هنا. اكتب f للمرأة أو m للرجل، أو اتركها فارغة.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>A cost, such as a ledger book or transport</source>
        <translation>مصروف، مثل دفتر أو مواصلات</translation>
    </message>
    <message>
        <source>A gift from outside the group</source>
        <translation>هبة من خارج المجموعة</translation>
    </message>
    <message>
        <source>A loan of the group, such as from a bank, paid back</source>
        <translation>سداد قرض على المجموعة، كقرض من بنك</translation>
    </message>
    <message>
        <source>A loan to the group, such as from a bank</source>
        <translation>قرض للمجموعة، كقرض من بنك</translation>
    </message>
    <message>
        <source>Change that the group kept for a member</source>
        <translation>باقٍ حفظته المجموعة لعضو</translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation>مساعدة من صندوق التكافل</translation>
    </message>
    <message>
        <source>Interest of the bank</source>
        <translation>فائدة من البنك</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>مال القروض</translation>
    </message>
    <message>
        <source>Money that is missing for good</source>
        <translation>مال ناقص لن يُوجد</translation>
    </message>
    <message>
        <source>Money that was counted too much</source>
        <translation>مال زائد عند العد</translation>
    </message>
    <message>
        <source>Other income, such as a sale</source>
        <translation>دخل آخر، مثل بيع</translation>
    </message>
    <message>
        <source>Savings that a member takes out</source>
        <translation>مدخرات يسحبها عضو</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>The charge of a loan of the group</source>
        <translation>رسم قرض على المجموعة</translation>
    </message>
</context>
<context>
    <name>new_members</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>أعضاء جدد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>انظر هنا</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>لم يُضف بعد</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>يُحفظ</translation>
    </message>
    <message>
        <source>✓ saved, No {number}</source>
        <translation>✓ محفوظ، رقم {number}</translation>
    </message>
</context>
<context>
    <name>office_acts</name>
    <message>
        <source>&amp;About it</source>
        <translation>عن&amp;ها</translation>
    </message>
    <message>
        <source>&amp;End the office</source>
        <translation>إ&amp;نهاء المنصب</translation>
    </message>
    <message>
        <source>&amp;Give the office</source>
        <translation>إعط&amp;اء المنصب</translation>
    </message>
    <message>
        <source>&amp;Keep the coin</source>
        <translation>&amp;حفظ القطعة</translation>
    </message>
    <message>
        <source>&amp;Keep the name</source>
        <translation>&amp;حفظ الاسم</translation>
    </message>
    <message>
        <source>&amp;Let the member in</source>
        <translation>السما&amp;ح للعضو بالدخول</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>ال&amp;عضو</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>ال&amp;منصب</translation>
    </message>
    <message>
        <source>&amp;Smallest coin</source>
        <translation>أصغر &amp;قطعة نقد</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>ح&amp;تى</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم الم&amp;ستخدم</translation>
    </message>
    <message>
        <source>&amp;Write down the term</source>
        <translation>&amp;كتابة المدة</translation>
    </message>
    <message>
        <source>A new term of office</source>
        <translation>مدة جديدة للمنصب</translation>
    </message>
    <message>
        <source>As the group elected. It ends by the constitution, unless the last field says another day.</source>
        <translation>كما انتخبت المجموعة. ينتهي حسب اللائحة، إلا إذا كان في الخانة الأخيرة يوم آخر.</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good. Let the member type it.</source>
        <translation>ثمانية رموز على الأقل، وثلاث كلمات تصلح. دع العضو يكتبها.</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>اختر عضوًا</translation>
    </message>
    <message>
        <source>Empty: as the constitution says. Otherwise a day such as 2027-06-30.</source>
        <translation>فارغ: كما تقول اللائحة. وإلا فيوم، مثل 2027-06-30.</translation>
    </message>
    <message>
        <source>Every amount that is paid out is rounded down to it. What rounding leaves stays with the group.</source>
        <translation>كل مبلغ يُدفع يُقرَّب إليها نزولًا. وما يبقى من التقريب يبقى للمجموعة.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>م&amp;ن</translation>
    </message>
    <message>
        <source>Give an office</source>
        <translation>إعطاء منصب</translation>
    </message>
    <message>
        <source>Let a member write</source>
        <translation>السماح لعضو بالكتابة</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة ال&amp;سر</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>ك&amp;لمة السر مرة أخرى</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>حروف لاتينية صغيرة وأرقام، للدخول بها.</translation>
    </message>
    <message>
        <source>Step down from an office</source>
        <translation>ترك منصب</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>The smallest coin in use</source>
        <translation>أصغر قطعة نقد مستعملة</translation>
    </message>
    <message>
        <source>Village, place of the meeting, who to call: whatever helps who reads the books later.</source>
        <translation>القرية، ومكان الاجتماع، وبمن يُتصل: كل ما يفيد من يقرأ الدفاتر لاحقًا.</translation>
    </message>
    <message>
        <source>Who has a user name and a password opens the books on this laptop and writes in them.</source>
        <translation>من له اسم مستخدم وكلمة سر يفتح الدفاتر على هذا الحاسوب ويكتب فيها.</translation>
    </message>
    <message>
        <source>{name} gives up the office of {office} before its term. Who may sign in stays as it is.</source>
        <translation>{name}: ترك منصب {office} قبل نهاية مدته. من يستطيع الدخول يبقى كما هو.</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message>
        <source>Box-keeper</source>
        <translation>حارسة الصندوق</translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation>الرئيسة</translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation>حاملة المفتاح</translation>
    </message>
    <message>
        <source>Money counter</source>
        <translation>عادّة النقود</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>السكرتيرة</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>أمينة الصندوق</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Loan fund, at the bank</source>
        <translation>مال القروض، في البنك</translation>
    </message>
    <message>
        <source>Loan fund, in the box</source>
        <translation>مال القروض، في الصندوق</translation>
    </message>
    <message>
        <source>Loan fund, mobile money</source>
        <translation>مال القروض، مال محمول</translation>
    </message>
    <message>
        <source>Social fund, at the bank</source>
        <translation>التكافل، في البنك</translation>
    </message>
    <message>
        <source>Social fund, in the box</source>
        <translation>التكافل، في الصندوق</translation>
    </message>
    <message>
        <source>Social fund, mobile money</source>
        <translation>التكافل، مال محمول</translation>
    </message>
</context>
<context>
    <name>opening_lines</name>
    <message>
        <source>! {text}</source>
        <translation>! {text}</translation>
    </message>
    <message>
        <source>Balances of the members</source>
        <translation>أرصدة الأعضاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Change that the group keeps for the member.</source>
        <translation>الباقي الذي تحفظه المجموعة للعضو.</translation>
    </message>
    <message>
        <source>Dues owed</source>
        <translation>اشتراكات عليه</translation>
    </message>
    <message>
        <source>Fines owed</source>
        <translation>غرامات عليه</translation>
    </message>
    <message>
        <source>Fines that are not paid yet.</source>
        <translation>غرامات لم تُدفع بعد.</translation>
    </message>
    <message>
        <source>For how many months, or other periods, it was given.</source>
        <translation>لكم شهر، أو فترة أخرى، أُعطي.</translation>
    </message>
    <message>
        <source>Fund owed</source>
        <translation>تكافل عليه</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطي في</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Payments to the fund that were missed.</source>
        <translation>دفعات التكافل الفائتة.</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>المسدد</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>The day on which the loan was given.</source>
        <translation>اليوم الذي أُعطي فيه القرض.</translation>
    </message>
    <message>
        <source>The stamps of this cycle in the passbook.</source>
        <translation>طوابع هذه الدورة في دفتر العضو.</translation>
    </message>
    <message>
        <source>What the member has saved and not taken back.</source>
        <translation>ما ادخره العضو ولم يسحبه.</translation>
    </message>
    <message>
        <source>What was lent, without the service charge.</source>
        <translation>ما أُقرض، بلا رسم الخدمة.</translation>
    </message>
    <message>
        <source>What was repaid so far, with the service charge.</source>
        <translation>ما سُدّد حتى الآن، مع رسم الخدمة.</translation>
    </message>
    <message>
        <source>Write down the members first, in Members.</source>
        <translation>اكتب الأعضاء أولًا، في شاشة الأعضاء.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>طُبع في {day}</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>الختم {seal}</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>لا شيء في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>passbook_paper</name>
    <message>
        <source>All paid in, less turns</source>
        <translation>كل المدفوع، ناقص الأدوار</translation>
    </message>
    <message>
        <source>All savings</source>
        <translation>كل المدخرات</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>كل الأسهم</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>مرحّل من قبل</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>مرحّل إلى ما بعد</translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation>الباقي المحفوظ</translation>
    </message>
    <message>
        <source>Change that the group keeps for the member</source>
        <translation>الباقي الذي تحفظه المجموعة للعضو</translation>
    </message>
    <message>
        <source>Charge paid</source>
        <translation>الرسم المدفوع</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يُستحق في</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>الغرامات</translation>
    </message>
    <message>
        <source>Fines and contributions that are still due</source>
        <translation>غرامات ومساهمات ما زالت مستحقة</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>أُعطي في</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>Loan given</source>
        <translation>قرض أُعطي</translation>
    </message>
    <message>
        <source>Loan of {amount}, due {day}</source>
        <translation>قرض {amount}، يُستحق {day}</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>قرض مسدد</translation>
    </message>
    <message>
        <source>Loan still out</source>
        <translation>القرض الباقي</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>القروض</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meeting {number}, {day}</source>
        <translation>الاجتماع {number}، {day}</translation>
    </message>
    <message>
        <source>Member slip</source>
        <translation>قسيمة العضو</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of the meeting</comment>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Nothing paid and nothing received</source>
        <translation>لم يُدفع شيء ولم يُستلم شيء</translation>
    </message>
    <message>
        <source>Number {number} in the register</source>
        <translation>الرقم {number} في السجل</translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day}</source>
        <translation>الرقم {number} · الدورة {cycle}، منذ {day}</translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day} · a stamp is {price}</source>
        <translation>الرقم {number} · الدورة {cycle}، منذ {day} · الطابع {price}</translation>
    </message>
    <message>
        <source>Paid in, less the turn</source>
        <translation>المدفوع، ناقص الدور</translation>
    </message>
    <message>
        <source>Paid to the social fund</source>
        <translation>المدفوع لصندوق التكافل</translation>
    </message>
    <message>
        <source>Passbook of {name}</source>
        <translation>دفتر {name}</translation>
    </message>
    <message>
        <source>Passbook {name}</source>
        <translation>دفتر {name}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>المسدد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المدخر</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>رسم الخدمة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Signed for the group</source>
        <translation>توقيع عن المجموعة</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>قسيمة {name}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>الطوابع</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>الحال الآن</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>ما زال مستحقًا</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ما زال عليه</translation>
    </message>
    <message>
        <source>To repay</source>
        <translation>للسداد</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>المشطوب</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Bank</source>
        <translation>البنك</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Change kept for {name}</source>
        <translation>الباقي المحفوظ لـ {name}</translation>
    </message>
    <message>
        <source>Due that {name} owes</source>
        <translation>مستحق على {name}</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>مال القروض</translation>
    </message>
    <message>
        <source>Loan fund in mobile money</source>
        <translation>مال القروض في المال المحمول</translation>
    </message>
    <message>
        <source>Loan fund in the bank</source>
        <translation>مال القروض في البنك</translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation>مال القروض في الصندوق</translation>
    </message>
    <message>
        <source>Loan that the group owes</source>
        <translation>قرض على المجموعة</translation>
    </message>
    <message>
        <source>Loan that {name} owes</source>
        <translation>قرض على {name}</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>المال المحمول</translation>
    </message>
    <message>
        <source>Savings of {name}</source>
        <translation>مدخرات {name}</translation>
    </message>
    <message>
        <source>Shares of {name}</source>
        <translation>أسهم {name}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>Social fund in mobile money</source>
        <translation>التكافل في المال المحمول</translation>
    </message>
    <message>
        <source>Social fund in the bank</source>
        <translation>التكافل في البنك</translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation>التكافل في الصندوق</translation>
    </message>
</context>
<context>
    <name>pot</name>
    <message>
        <source>Hand {amount} to {name}</source>
        <translation>سلّم {amount} إلى {name}</translation>
    </message>
    <message>
        <source>Next in the order</source>
        <translation>التالي في الترتيب</translation>
    </message>
    <message>
        <source>Owed for rounds held</source>
        <translation>دين عن جولات عُقدت</translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation>الجولات التي عُقدت</translation>
    </message>
    <message>
        <source>The pot</source>
        <translation>مبلغ الدور</translation>
    </message>
    <message>
        <source>{amount} more is owed to the member, until the others have paid.</source>
        <translation>للعضو {amount} أخرى، حتى يدفع الآخرون.</translation>
    </message>
    <message>
        <source>{taken} of {count}</source>
        <translation>{taken} من {count}</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معذور</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>بالنيابة</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>بلا شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>بلا أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>On the sum lent, each period of the term</source>
        <translation>على المبلغ المُقرَض، في كل فترة من المدة</translation>
    </message>
    <message>
        <source>On the sum lent, until it is repaid</source>
        <translation>على المبلغ المُقرَض، حتى يُسدَّد</translation>
    </message>
    <message>
        <source>On what is still owed</source>
        <translation>على ما بقي من القرض</translation>
    </message>
    <message>
        <source>Once, for the whole term</source>
        <translation>مرة واحدة، للمدة كلها</translation>
    </message>
    <message>
        <source>Paid at once, when the loan is given</source>
        <translation>يُدفع فورًا، عند إعطاء القرض</translation>
    </message>
    <message>
        <source>{rate} %</source>
        <comment>a service charge</comment>
        <translation>{rate}٪</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>After meeting {number}, {day}</source>
        <translation>بعد الاجتماع {number}، {day}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>ورقة فارغة</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>دفتر النقد</translation>
    </message>
    <message>
        <source>Cycle {cycle}, meeting {number}, {day}</source>
        <translation>الدورة {cycle}، الاجتماع {number}، {day}</translation>
    </message>
    <message>
        <source>Cycle {number}, {since} – {until}</source>
        <translation>الدورة {number}، {since} – {until}</translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation>المستحقات الباقية</translation>
    </message>
    <message>
        <source>End of cycle {number}, {day}</source>
        <translation>نهاية الدورة {number}، {day}</translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation>الأموال حسب الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation>دفتر القروض</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>ورقة الاجتماع</translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation>مدخرات الأعضاء</translation>
    </message>
    <message>
        <source>No meeting was closed yet. Its sheet is here when it is.</source>
        <translation>لم يُقفل أي اجتماع بعد. تكون ورقته هنا حين يُقفل.</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation>أرقام المشروع</translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation>المدخرات والقروض</translation>
    </message>
    <message>
        <source>Since the books began</source>
        <translation>منذ بدأت الدفاتر</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>ميزان المراجعة</translation>
    </message>
</context>
<context>
    <name>shareout</name>
    <message>
        <source>&amp;Close the cycle</source>
        <translation>إ&amp;قفال الدورة</translation>
    </message>
    <message>
        <source>&amp;Open the cycle</source>
        <translation>&amp;فتح الدورة</translation>
    </message>
    <message>
        <source>&amp;Pay out</source>
        <translation>&amp;دفع</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>إ&amp;عادة إلى المدخرات</translation>
    </message>
    <message>
        <source>A part of what a member receives is the first saving of the next cycle.</source>
        <translation>جزء مما يأخذه العضو هو أول ادخار في الدورة القادمة.</translation>
    </message>
    <message>
        <source>Close the cycle without a share-out</source>
        <translation>إقفال الدورة بلا توزيع</translation>
    </message>
    <message>
        <source>Cycle {number}, now</source>
        <translation>الدورة {number}، الآن</translation>
    </message>
    <message>
        <source>Cycle {number}, {day}</source>
        <comment>a past cycle and its last day</comment>
        <translation>الدورة {number}، {day}</translation>
    </message>
    <message>
        <source>Left over, to the next cycle</source>
        <translation>المتبقي، إلى الدورة القادمة</translation>
    </message>
    <message>
        <source>Left over, to the social fund</source>
        <translation>المتبقي، إلى صندوق التكافل</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Nobody is paid: all money stays where it is, and savings, loans and dues go on in the next cycle.</source>
        <translation>لا يُدفع لأحد: يبقى كل المال حيث هو، وتستمر المدخرات والقروض والمستحقات في الدورة القادمة.</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>الأوراق والقطع</translation>
    </message>
    <message>
        <source>Open the next cycle</source>
        <translation>فتح الدورة القادمة</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>النصيب</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} by savings and the meetings that they lay in the box.</source>
        <translation>النصيب = مدخرات العضو + الربح {profit} حسب المدخرات والاجتماعات التي بقيت فيها في الصندوق.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own savings ÷ all savings.</source>
        <translation>النصيب = مدخرات العضو + الربح {profit} × مدخرات العضو ÷ كل المدخرات.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own shares ÷ all shares.</source>
        <translation>النصيب = مدخرات العضو + الربح {profit} × أسهم العضو ÷ كل الأسهم.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} ÷ number of members.</source>
        <translation>النصيب = مدخرات العضو + الربح {profit} ÷ عدد الأعضاء.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>دفع</translation>
    </message>
    <message>
        <source>Put back into savings</source>
        <translation>المعاد إلى المدخرات</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>يأخذ</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Savings × time</source>
        <translation>المدخرات × المدة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Stays in the fund</source>
        <translation>يبقى في الصندوق</translation>
    </message>
    <message>
        <source>The rules of the group go on. What is typed differently here is a new decision of that day.</source>
        <translation>قواعد المجموعة مستمرة. وما يُكتب هنا مختلفًا قرار جديد لذلك اليوم.</translation>
    </message>
    <message>
        <source>The same for each</source>
        <translation>لكل واحد مثل الآخر</translation>
    </message>
    <message>
        <source>There is no profit: each part is what was saved.</source>
        <translation>لا ربح: كل نصيب هو ما ادُّخر.</translation>
    </message>
    <message>
        <source>To the largest rests</source>
        <translation>لأصحاب أكبر البواقي</translation>
    </message>
    <message>
        <source>To the next cycle</source>
        <translation>إلى الدورة القادمة</translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation>إلى صندوق التكافل</translation>
    </message>
    <message>
        <source>What is paid is rounded down to {coin}. Paid {paid} + debts settled {netted} + left over {rest} = {whole}.</source>
        <translation>ما يُدفع يُقرَّب نزولًا إلى {coin}. المدفوع {paid} + الديون المسوّاة {netted} + المتبقي {rest} = {whole}.</translation>
    </message>
    <message>
        <source>brings {amount}</source>
        <translation>يجلب {amount}</translation>
    </message>
    <message>
        <source>carries {amount}</source>
        <translation>يُرحّل {amount}</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>عليه {amount}</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>يدخر {amount}</translation>
    </message>
    <message>
        <source>{amount} given up</source>
        <translation>تُنوزل عن {amount}</translation>
    </message>
    <message>
        <source>{count} × {value}</source>
        <comment>so many notes of a value</comment>
        <translation>{count} × {value}</translation>
    </message>
    <message>
        <source>{notes} into {others}</source>
        <comment>notes to change before paying</comment>
        <translation>{notes} إلى {others}</translation>
    </message>
    <message>
        <source>{part} {sums}</source>
        <comment>two sentences</comment>
        <translation>{part} {sums}</translation>
    </message>
    <message>
        <source>{profit} are lost, and all bear it: each part = to share × own savings ÷ all savings.</source>
        <translation>الخسارة {profit}، ويتحملها الجميع: كل نصيب = ما يُوزَّع × مدخرات العضو ÷ كل المدخرات.</translation>
    </message>
</context>
<context>
    <name>shareout_paper</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>As of {day}. Nothing is paid until the group says so.</source>
        <translation>كما في {day}. لا يُدفع شيء حتى تقول المجموعة ذلك.</translation>
    </message>
    <message>
        <source>From the social fund</source>
        <translation>من صندوق التكافل</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Left over by rounding, for the next cycle: {amount}</source>
        <translation>المتبقي من التقريب، للدورة القادمة: {amount}</translation>
    </message>
    <message>
        <source>Left over by rounding, for the social fund: {amount}</source>
        <translation>المتبقي من التقريب، لصندوق التكافل: {amount}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>ورقة أو قطعة</translation>
    </message>
    <message>
        <source>Owed {amount} more; the group gave it up.</source>
        <translation>عليه {amount} أخرى، وتنازلت المجموعة عنها.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>عليه</translation>
    </message>
    <message>
        <source>Owes {amount} more, and pays it now.</source>
        <translation>عليه {amount} أخرى، ويدفعها الآن.</translation>
    </message>
    <message>
        <source>Owes {amount} more, as a loan in the next cycle.</source>
        <translation>عليه {amount} أخرى، قرضًا في الدورة القادمة.</translation>
    </message>
    <message>
        <source>Owes {amount} more. The group decides about it.</source>
        <translation>عليه {amount} أخرى. تقرر المجموعة في ذلك.</translation>
    </message>
    <message>
        <source>Paid out on {day}</source>
        <translation>دُفع في {day}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>النصيب</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>نصيب من الخسارة</translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation>نصيب من الربح</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Received by {name}</source>
        <translation>تسلّمه {name}</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>يأخذ</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>مقرّب إلى أصغر قطعة نقد</translation>
    </message>
    <message>
        <source>Saved again in the next cycle</source>
        <translation>يُدخر من جديد في الدورة القادمة</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Settled of the debt of {amount}</source>
        <translation>سُوّي من الدين {amount}</translation>
    </message>
    <message>
        <source>Share-out of cycle {cycle}</source>
        <translation>توزيع الدورة {cycle}</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Slips of the share-out of cycle {cycle}</source>
        <translation>قسائم توزيع الدورة {cycle}</translation>
    </message>
    <message>
        <source>The loss of {amount} is borne by savings: {own} of {all}.</source>
        <translation>الخسارة {amount} تُحمل حسب المدخرات: {own} من {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings and how long they lay here: {own} of {all}.</source>
        <translation>الربح {amount} يُقسم حسب المدخرات ومدة بقائها: {own} من {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings: {own} of {all}.</source>
        <translation>الربح {amount} يُقسم حسب المدخرات: {own} من {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by shares: {own} of {all}.</source>
        <translation>الربح {amount} يُقسم حسب الأسهم: {own} من {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared equally: {own} of {all}.</source>
        <translation>الربح {amount} يُقسم بالتساوي: {own} من {all}.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>قيمتها</translation>
    </message>
    <message>
        <source>{group} · share-out of cycle {cycle} · {day} · number {number}</source>
        <translation>{group} · توزيع الدورة {cycle} · {day} · الرقم {number}</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Average loan</source>
        <translation>متوسط القرض</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>ورقة فارغة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>دفتر النقد</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>يُستحق</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>الاشتراكات</translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation>المستحقات الباقية</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>غرامة</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>Fund and place</source>
        <translation>المال ومكانه</translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation>الأموال حسب الشهر</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>أُعطي</translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after, {counted} counted.</source>
        <translation>في الصندوق: {before} قبل، {after} بعد، المعدود {counted}.</translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after.</source>
        <translation>في الصندوق: {before} قبل، {after} بعد.</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>باقٍ محفوظ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Left of earlier cycles</source>
        <translation>الباقي من دورات سابقة</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>المُقرَض</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>قرض</translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation>دفتر القروض</translation>
    </message>
    <message>
        <source>Loan fund that is lent out</source>
        <translation>المُقرَض من مال القروض</translation>
    </message>
    <message>
        <source>Loan of {name}</source>
        <translation>قرض {name}</translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation>القروض القائمة</translation>
    </message>
    <message>
        <source>Loans owed</source>
        <translation>قروض على الأعضاء</translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation>القروض المشطوبة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>ورقة الاجتماع</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation>مدخرات الأعضاء</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Members who dropped out</source>
        <translation>الأعضاء الذين خرجوا</translation>
    </message>
    <message>
        <source>Members who ever borrowed</source>
        <translation>أعضاء اقترضوا مرة على الأقل</translation>
    </message>
    <message>
        <source>Members who left in this cycle</source>
        <translation>أعضاء تركوا في هذه الدورة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No loan was given yet.</source>
        <translation>لم يُعط أي قرض بعد.</translation>
    </message>
    <message>
        <source>No meeting was held in this cycle.</source>
        <translation>لم يُعقد اجتماع في هذه الدورة.</translation>
    </message>
    <message>
        <source>No money moved in this time.</source>
        <translation>لم يتحرك مال في هذه المدة.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Nobody owes a fine or a missed payment.</source>
        <translation>ليست على أحد غرامة أو دفعة فائتة.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>الدين</translation>
    </message>
    <message>
        <source>Owed and the members&apos;, together</source>
        <translation>الدين وما للأعضاء، معًا</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>القروض المعرضة للخطر</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Print it for a meeting without the laptop, then enter the meeting from paper.</source>
        <translation>اطبعها لاجتماع بلا حاسوب، ثم أدخل الاجتماع من الورق.</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation>أرقام المشروع</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Return on savings in a year</source>
        <translation>عائد المدخرات في السنة</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>المدخرات</translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation>المدخرات والقروض</translation>
    </message>
    <message>
        <source>Savings for each member</source>
        <translation>المدخرات لكل عضو</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>صندوق التكافل</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>الطوابع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>The group has no members yet.</source>
        <translation>ليس للمجموعة أعضاء بعد.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>لا شيء للعرض بعد.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>ميزان المراجعة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of loans outstanding</source>
        <translation>قيمة القروض القائمة</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>خرج</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is the members&apos;, in all</source>
        <translation>ما للأعضاء، في المجموع</translation>
    </message>
    <message>
        <source>What the group has in all</source>
        <translation>ما عند المجموعة في المجموع</translation>
    </message>
    <message>
        <source>What the group has, in all</source>
        <translation>ما عند المجموعة، في المجموع</translation>
    </message>
    <message>
        <source>What the group owes, in all</source>
        <translation>ما على المجموعة، في المجموع</translation>
    </message>
    <message>
        <source>Women among the members</source>
        <translation>النساء بين الأعضاء</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>مسدد</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>{cash}: at the end</source>
        <translation>{cash}: في النهاية</translation>
    </message>
    <message>
        <source>{cash}: before</source>
        <translation>{cash}: من قبل</translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation>{kind}، خارج</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>إ&amp;نهاؤها</translation>
    </message>
    <message>
        <source>&amp;Pass it on</source>
        <translation>ن&amp;قله</translation>
    </message>
    <message>
        <source>&amp;Swap them</source>
        <translation>ت&amp;بديلهما</translation>
    </message>
    <message>
        <source>Another member takes the turn, and pays from now on what this hand owes for the rounds held.</source>
        <translation>يأخذ عضو آخر الدور، ويدفع من الآن ما على هذه الحصة عن الجولات التي عُقدت.</translation>
    </message>
    <message>
        <source>Arrange the turns</source>
        <translation>ترتيب الأدوار</translation>
    </message>
    <message>
        <source>Each hand pays in every round and takes one pot. Who has two hands pays twice and takes twice.</source>
        <translation>كل حصة تدفع في كل جولة وتأخذ مبلغ الدور مرة واحدة. من له حصتان يدفع مرتين ويأخذ مرتين.</translation>
    </message>
    <message>
        <source>Finish the round</source>
        <translation>إنهاء دورة الأدوار</translation>
    </message>
    <message>
        <source>Pass a turn on</source>
        <translation>نقل دور إلى غيره</translation>
    </message>
    <message>
        <source>Swap two turns</source>
        <translation>تبديل دورين</translation>
    </message>
    <message>
        <source>This rotation is over: its cycle closes, and the next one is arranged anew on the same day.</source>
        <translation>دورة الأدوار هذه انتهت: تُقفل دورتها، وتُرتَّب القادمة من جديد في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Turn {number} · {name}</source>
        <translation>الدور {number} · {name}</translation>
    </message>
    <message>
        <source>Two members change their places in the order.</source>
        <translation>يبدّل عضوان مكانيهما في الترتيب.</translation>
    </message>
    <message>
        <source>by auction in each meeting</source>
        <translation>بالمزايدة في كل اجتماع</translation>
    </message>
    <message>
        <source>by need, decided in each meeting</source>
        <translation>حسب الحاجة، يُقرر في كل اجتماع</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>fixed, as in the list</source>
        <translation>ثابت، كما في القائمة</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>In the box: {money}.</source>
        <comment>what is read aloud</comment>
        <translation>في الصندوق: {money}.</translation>
    </message>
    <message>
        <source>{amount} ariary</source>
        <translation>{amount} أرياري</translation>
    </message>
    <message>
        <source>{amount} birr</source>
        <translation>{amount} بر</translation>
    </message>
    <message>
        <source>{amount} cedis</source>
        <translation>{amount} سيدي</translation>
    </message>
    <message>
        <source>{amount} dollars</source>
        <translation>{amount} دولار</translation>
    </message>
    <message>
        <source>{amount} euros</source>
        <translation>{amount} يورو</translation>
    </message>
    <message>
        <source>{amount} francs</source>
        <translation>{amount} فرنك</translation>
    </message>
    <message>
        <source>{amount} gourdes</source>
        <translation>{amount} غورد</translation>
    </message>
    <message>
        <source>{amount} kwacha</source>
        <translation>{amount} كواشا</translation>
    </message>
    <message>
        <source>{amount} leones</source>
        <translation>{amount} ليون</translation>
    </message>
    <message>
        <source>{amount} meticais</source>
        <translation>{amount} متيكال</translation>
    </message>
    <message>
        <source>{amount} naira</source>
        <translation>{amount} نايرا</translation>
    </message>
    <message>
        <source>{amount} pesos</source>
        <translation>{amount} بيزو</translation>
    </message>
    <message>
        <source>{amount} pounds</source>
        <translation>{amount} جنيه</translation>
    </message>
    <message>
        <source>{amount} rupees</source>
        <translation>{amount} روبية</translation>
    </message>
    <message>
        <source>{amount} shillings</source>
        <translation>{amount} شلن</translation>
    </message>
    <message>
        <source>{amount} taka</source>
        <translation>{amount} تاكا</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n share(s), {money}.</source>
        <translation>
            <numerusform>{name}، لا أسهم، {money}.</numerusform>
            <numerusform>{name}، سهم واحد، {money}.</numerusform>
            <numerusform>{name}، سهمان، {money}.</numerusform>
            <numerusform>{name}، %n أسهم، {money}.</numerusform>
            <numerusform>{name}، %n سهمًا، {money}.</numerusform>
            <numerusform>{name}، %n سهم، {money}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {money}.</source>
        <comment>what is read aloud</comment>
        <translation>{name}، {money}.</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>Amounts in {currency}.</source>
        <translation>المبالغ بـ {currency}.</translation>
    </message>
    <message>
        <source>Dry run: nothing is paid yet. Amounts in {currency}.</source>
        <translation>تجربة: لم يُدفع شيء بعد. المبالغ بـ {currency}.</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>في الصندوق</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>الاجتماع {number} · {day}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>لا اجتماع مفتوح</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>SavingsDesk: wall view</source>
        <translation>‏SavingsDesk: عرض الجدار</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation>توزيع الدورة {number}</translation>
    </message>
    <message>
        <source>{present} of {members}</source>
        <translation>{present} من {members}</translation>
    </message>
</context>
</TS>
