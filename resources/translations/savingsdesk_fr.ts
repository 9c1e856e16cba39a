<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>&amp;Copy all this</source>
        <translation>&amp;Copier tout</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Encrypted, in this folder. A copy of it alone opens nothing: make backups in Settings, Backup.</source>
        <translation>Chiffrés, dans ce dossier. Une simple copie n’ouvre rien&#x202f;: faites des sauvegardes dans Réglages, Sauvegarde.</translation>
    </message>
    <message>
        <source>F1 opens the guide, also without a connection.</source>
        <translation>F1 ouvre le guide, même sans connexion.</translation>
    </message>
    <message>
        <source>Folder of the books: {folder}</source>
        <translation>Dossier des livres&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>It is in the clipboard: paste it with Ctrl+V.</source>
        <translation>C’est dans le presse-papiers&#x202f;: collez avec Ctrl+V.</translation>
    </message>
    <message>
        <source>Licence and help</source>
        <translation>Licence et aide</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>SavingsDesk is free software under the MIT licence: use it, copy it, change it, give it on. It comes without any warranty.</source>
        <translation>SavingsDesk est un logiciel libre sous licence MIT&#x202f;: utilisez-le, copiez-le, modifiez-le, donnez-le. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>The books of a savings group, kept on a laptop. The money of the members, to the coin.</source>
        <translation>Les livres d’un groupe d’épargne, tenus sur un ordinateur. L’argent des membres, à la pièce près.</translation>
    </message>
    <message>
        <source>Where the books lie</source>
        <translation>Où se trouvent les livres</translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Do it all the &amp;same</source>
        <translation>Le faire quand &amp;même</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>%Ln expected</source>
        <translation>
            <numerusform>%Ln prévu</numerusform>
            <numerusform>%Ln prévus</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} so far</source>
        <translation>{amount} jusqu’ici</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} sur {count}</translation>
    </message>
    <message>
        <source>{step}, done, {note}</source>
        <translation>{step}, fait, {note}</translation>
    </message>
    <message>
        <source>{step}, {note}</source>
        <translation>{step}, {note}</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Order of business</source>
        <translation>Ordre du jour</translation>
    </message>
</context>
<context>
    <name>AmountCell</name>
    <message>
        <source>Amount of {name}</source>
        <translation>Montant de {name}</translation>
    </message>
    <message>
        <source>Stamps of {name}</source>
        <translation>Tampons de {name}</translation>
    </message>
</context>
<context>
    <name>ArrangePanel</name>
    <message numerus="yes">
        <source>%Ln hand(s), and as many rounds</source>
        <translation>
            <numerusform>%Ln main, et autant de tours</numerusform>
            <numerusform>%Ln mains, et autant de tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) are arranged. The first round can begin.</source>
        <translation>
            <numerusform>%Ln tour est fixé. Le premier tour peut commencer.</numerusform>
            <numerusform>%Ln tours sont fixés. Le premier tour peut commencer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Fixer les tours</translation>
    </message>
    <message>
        <source>&amp;Draw the lots</source>
        <translation>Tirer au &amp;sort</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus tar&amp;d</translation>
    </message>
    <message>
        <source>Members in the order of their turns</source>
        <translation>Membres dans l’ordre de leurs tours</translation>
    </message>
    <message>
        <source>One hand &amp;fewer</source>
        <translation>Une main de &amp;moins</translation>
    </message>
    <message>
        <source>One hand &amp;more</source>
        <translation>Une main de &amp;plus</translation>
    </message>
    <message>
        <source>The &amp;order</source>
        <translation>&amp;L’ordre</translation>
    </message>
    <message numerus="yes">
        <source>{number} · {name} · %Ln hand(s)</source>
        <translation>
            <numerusform>{number} · {name} ·&#x202f;%Ln main</numerusform>
            <numerusform>{number} · {name} ·&#x202f;%Ln mains</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} · {name} · takes no part</source>
        <translation>{number} · {name} · ne participe pas</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Looking through the books</source>
        <translation>Vérification des livres</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Nothing. All is in order.</source>
        <translation>Rien. Tout est en ordre.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et encore&#x202f;%Ln</numerusform>
            <numerusform>et encore&#x202f;%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;No place</source>
        <translation>&amp;Aucun lieu</translation>
    </message>
    <message>
        <source>A USB stick or another folder. None is chosen.</source>
        <translation>Une clé USB ou un autre dossier. Rien n’est choisi.</translation>
    </message>
    <message>
        <source>A backup is one file with all the books of this laptop. It is locked like them: only the user name and the password of an officer open it. It is made by itself after each meeting and once a day.</source>
        <translation>Une sauvegarde est un seul fichier avec tous les livres de cet ordinateur. Elle est verrouillée comme eux&#x202f;: seuls le nom d’utilisateur et le mot de passe d’un responsable l’ouvrent. Elle se fait automatiquement après chaque réunion et une fois par jour.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backing up. You can go on working.</source>
        <translation>Sauvegarde en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backup place</source>
        <translation>Lieu de sauvegarde</translation>
    </message>
    <message>
        <source>Backups stay on this laptop alone.</source>
        <translation>Les sauvegardes restent sur ce seul ordinateur.</translation>
    </message>
    <message>
        <source>Choose the &amp;place</source>
        <translation>&amp;Choisir le lieu</translation>
    </message>
    <message>
        <source>Choose where a copy of each backup goes</source>
        <translation>Choisissez où va une copie de chaque sauvegarde</translation>
    </message>
    <message>
        <source>Last backup on this laptop</source>
        <translation>Dernière sauvegarde sur cet ordinateur</translation>
    </message>
    <message>
        <source>Last copy at the backup place</source>
        <translation>Dernière copie au lieu de sauvegarde</translation>
    </message>
    <message>
        <source>Stopped. There is no new backup; the former ones stay as they are.</source>
        <translation>Arrêté. Il n’y a pas de nouvelle sauvegarde&#x202f;; les anciennes restent telles quelles.</translation>
    </message>
    <message>
        <source>Stopping. The former backups stay as they are.</source>
        <translation>Arrêt en cours. Les anciennes sauvegardes restent telles quelles.</translation>
    </message>
    <message>
        <source>no place chosen</source>
        <translation>aucun lieu choisi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>not here now</source>
        <translation>pas ici en ce moment</translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop.</source>
        <translation>✓ Sauvegardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>✓ Backed up on this laptop. If it is lost, the backup is lost too: choose a second place.</source>
        <translation>✓ Sauvegardé sur cet ordinateur. S’il est perdu, la sauvegarde l’est aussi&#x202f;: choisissez un deuxième lieu.</translation>
    </message>
    <message>
        <source>✓ Backed up, on this laptop and at the backup place.</source>
        <translation>✓ Sauvegardé, sur cet ordinateur et au lieu de sauvegarde.</translation>
    </message>
</context>
<context>
    <name>BehindModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Sum so far</source>
        <translation>Somme jusqu’ici</translation>
    </message>
</context>
<context>
    <name>BooksScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) · together {amount}</source>
        <translation>
            <numerusform>%Ln écriture · en tout {amount}</numerusform>
            <numerusform>%Ln écritures · en tout {amount}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Correct or take back</source>
        <translation>&amp;Corriger ou annuler</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By kind, backwards</source>
        <translation>Par type, à l’envers</translation>
    </message>
    <message>
        <source>Entries of the books</source>
        <translation>Écritures des livres</translation>
    </message>
    <message>
        <source>Every entry · nothing is ever erased</source>
        <translation>Toutes les écritures · rien n’est jamais effacé</translation>
    </message>
    <message>
        <source>Find a member, a reason or an amount</source>
        <translation>Chercher un membre, un motif ou un montant</translation>
    </message>
    <message>
        <source>First meeting first</source>
        <translation>Première réunion d’abord</translation>
    </message>
    <message>
        <source>In the cloud or waiting</source>
        <translation>Dans le cloud ou en attente</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Type d’écriture</translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation>Plus grand montant d’abord</translation>
    </message>
    <message>
        <source>Last meeting first</source>
        <translation>Dernière réunion d’abord</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Members A to Z</source>
        <translation>Membres de A à Z</translation>
    </message>
    <message>
        <source>Members Z to A</source>
        <translation>Membres de Z à A</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>No entry fits. Shorten the search or choose all kinds.</source>
        <translation>Aucune écriture ne correspond. Raccourcissez la recherche ou choisissez tous les types.</translation>
    </message>
    <message>
        <source>No entry yet. The first ones come with the first meeting.</source>
        <translation>Pas encore d’écriture. Les premières viendront avec la première réunion.</translation>
    </message>
    <message>
        <source>Number of the meeting</source>
        <translation>Numéro de la réunion</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Only the entries that you asked for are listed.</source>
        <translation>Seules les écritures que vous avez demandées sont dans la liste.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation>Enregistrer pour &amp;Excel</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent or not</source>
        <translation>Envoyé ou non</translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation>Montrer &amp;toutes les écritures</translation>
    </message>
    <message>
        <source>Smallest amount first</source>
        <translation>Plus petit montant d’abord</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>BoxCard</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>Devrait être dans la caisse</translation>
    </message>
    <message>
        <source>Why should this be in the box?</source>
        <translation>Pourquoi cela devrait-il être dans la caisse&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>BuyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>Buy shares with an amount</source>
        <translation>Acheter des parts avec un montant</translation>
    </message>
    <message>
        <source>Buy the &amp;shares</source>
        <translation>&amp;Acheter les parts</translation>
    </message>
    <message>
        <source>It is given to the social fund</source>
        <translation>Il est donné au fonds social</translation>
    </message>
    <message>
        <source>It is handed back</source>
        <translation>Il est rendu</translation>
    </message>
    <message>
        <source>It is kept for the next meeting</source>
        <translation>Il est gardé pour la prochaine réunion</translation>
    </message>
    <message>
        <source>Kept from before</source>
        <translation>Gardé d’avant</translation>
    </message>
    <message>
        <source>One stamp</source>
        <translation>Un tampon</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>What is &amp;over</source>
        <translation>Ce qui re&amp;ste</translation>
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
        <translation>&amp;Jour de la décision de la réunion</translation>
    </message>
    <message>
        <source>&amp;Write down the decision</source>
        <translation>&amp;Noter la décision</translation>
    </message>
    <message>
        <source>A loan of {amount} for {time} would cost {charge}.</source>
        <translation>Un prêt de {amount} pour {time} coûterait {charge}.</translation>
    </message>
    <message>
        <source>Above this a payout needs the second key. Empty: every payout.</source>
        <translation>Au-dessus, un paiement demande la deuxième clé. Vide&#x202f;: chaque paiement.</translation>
    </message>
    <message>
        <source>After so many missed dues. 0: never.</source>
        <translation>Après autant de cotisations manquées. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>After so many periods. 0: on the day of the loan.</source>
        <translation>Après autant de périodes. 0&#x202f;: le jour du prêt.</translation>
    </message>
    <message>
        <source>Amount, {currency}</source>
        <translation>Montant, {currency}</translation>
    </message>
    <message>
        <source>Change what the group agreed on: {part}</source>
        <translation>Changer ce que le groupe a convenu&#x202f;: {part}</translation>
    </message>
    <message>
        <source>Charge, %</source>
        <translation>Frais,&#x202f;%</translation>
    </message>
    <message>
        <source>Empty: each saves what they like.</source>
        <translation>Vide&#x202f;: chacun épargne ce qu’il veut.</translation>
    </message>
    <message>
        <source>Empty: nothing.</source>
        <translation>Vide&#x202f;: rien.</translation>
    </message>
    <message>
        <source>For a time that is not listed below.</source>
        <translation>Pour une durée qui n’est pas dans la liste ci-dessous.</translation>
    </message>
    <message>
        <source>In a running cycle the old price counts until the next one begins.</source>
        <translation>Dans un cycle en cours, l’ancien prix compte jusqu’au début du suivant.</translation>
    </message>
    <message>
        <source>In months. 0: none.</source>
        <translation>En mois. 0&#x202f;: aucun.</translation>
    </message>
    <message>
        <source>In months. 0: without an end.</source>
        <translation>En mois. 0&#x202f;: sans fin.</translation>
    </message>
    <message>
        <source>In the periods by which the service charge is counted.</source>
        <translation>Dans les périodes qui servent à compter les frais de service.</translation>
    </message>
    <message>
        <source>In the words of the group, such as: two thirds of the members.</source>
        <translation>Avec les mots du groupe, par exemple&#x202f;: deux tiers des membres.</translation>
    </message>
    <message>
        <source>It counts from this day; what was before stays in the history.</source>
        <translation>Cela compte à partir de ce jour&#x202f;; ce qui était avant reste dans l’historique.</translation>
    </message>
    <message>
        <source>Meeting {number} is open: the decision stands in it.</source>
        <translation>La réunion {number} est ouverte&#x202f;: la décision y est notée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>So many times the own savings. 0: as the group decides.</source>
        <translation>Autant de fois l’épargne du membre. 0&#x202f;: comme le groupe décide.</translation>
    </message>
    <message>
        <source>The second officer signs with the own password.</source>
        <translation>Le deuxième responsable signe avec son propre mot de passe.</translation>
    </message>
    <message>
        <source>Tick what a meeting does; the buttons move what is chosen.</source>
        <translation>Cochez ce qui se fait en réunion&#x202f;; les boutons déplacent ce qui est choisi.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Came</source>
        <translation>Venus</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>No meeting yet. The chart begins with the first one.</source>
        <translation>Pas encore de réunion. Le graphique commence avec la première.</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Lecture des livres</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
</context>
<context>
    <name>ClaimPanel</name>
    <message>
        <source>! lapsed</source>
        <translation>! suspendu</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>&amp;Note pour les livres</translation>
    </message>
    <message>
        <source>&amp;Pay the benefit</source>
        <translation>&amp;Payer l’aide</translation>
    </message>
    <message>
        <source>&amp;Who died</source>
        <translation>&amp;Qui est décédé</translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation>Un autre montant</translation>
    </message>
    <message>
        <source>B&amp;enefit</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Covered from</source>
        <translation>Couvert à partir de</translation>
    </message>
    <message>
        <source>Da&amp;y of the death</source>
        <translation>&amp;Jour du décès</translation>
    </message>
    <message>
        <source>Dues missed in a row</source>
        <translation>Cotisations manquées de suite</translation>
    </message>
    <message>
        <source>Pay a benefit</source>
        <translation>Payer une aide</translation>
    </message>
    <message>
        <source>Somebody who is not listed</source>
        <translation>Une personne qui n’est pas dans la liste</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Le membre</translation>
    </message>
    <message>
        <source>Where the money &amp;lies</source>
        <translation>Où se trouve l’ar&amp;gent</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>encore en attente</translation>
    </message>
    <message>
        <source>{benefit} · {amount}</source>
        <translation>{benefit} · {amount}</translation>
    </message>
    <message>
        <source>{name}, {relation}</source>
        <translation>{name}, {relation}</translation>
    </message>
    <message>
        <source>✓ covered</source>
        <translation>✓ couvert</translation>
    </message>
</context>
<context>
    <name>CloseCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
</context>
<context>
    <name>ClosingPanel</name>
    <message numerus="yes">
        <source>%Ln typed entry(s) are not saved yet. Save or empty them first.</source>
        <translation>
            <numerusform>%Ln écriture tapée n’est pas encore enregistrée. Enregistrez-la ou videz-la d’abord.</numerusform>
            <numerusform>%Ln écritures tapées ne sont pas encore enregistrées. Enregistrez-les ou videz-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close the meeting</source>
        <translation>&amp;Clore la réunion</translation>
    </message>
    <message>
        <source>&amp;Reason for the difference</source>
        <translation>&amp;Raison de la différence</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Les montrer</translation>
    </message>
    <message>
        <source>Count the box in front of everyone</source>
        <translation>Comptez la caisse devant tout le monde</translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation>Comptez deux fois, puis tapez la somme.</translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation>Compté &amp;dans la caisse</translation>
    </message>
    <message>
        <source>Should be in the box</source>
        <translation>Devrait être dans la caisse</translation>
    </message>
    <message>
        <source>The sum of the notes and coins.</source>
        <translation>La somme des billets et des pièces.</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>il manque {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} de trop</translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation>✓ C’est juste</translation>
    </message>
</context>
<context>
    <name>CloudForm</name>
    <message>
        <source>&amp;Address of the cloud</source>
        <translation>&amp;Adresse du cloud</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>It begins with https:// and stands on your paper.</source>
        <translation>Elle commence par https:// et elle est sur votre papier.</translation>
    </message>
    <message>
        <source>Type the address of the cloud.</source>
        <translation>Tapez l’adresse du cloud.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Tapez votre nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>CloudPage</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Sync</source>
        <translation>Ouvrir &amp;Synchro</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>Adresse du cloud</translation>
    </message>
    <message>
        <source>C&amp;onnect this laptop</source>
        <translation>C&amp;onnecter cet ordinateur</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>The copy of the books in the cloud</source>
        <translation>La copie des livres dans le cloud</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This laptop is not connected. The books are on it alone: make backups, or connect it.</source>
        <translation>Cet ordinateur n’est pas connecté. Les livres sont sur lui seul&#x202f;: faites des sauvegardes, ou connectez-le.</translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>What is written here reaches the cloud by itself, whenever there is a connection.</source>
        <translation>Ce qui est écrit ici part automatiquement vers le cloud, dès qu’il y a une connexion.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Votre nom là-bas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{name}, device {code}</source>
        <translation>{name}, appareil {code}</translation>
    </message>
</context>
<context>
    <name>ConstitutionPage</name>
    <message>
        <source>Constitution</source>
        <translation>Règlement intérieur</translation>
    </message>
    <message>
        <source>The decision is written down.</source>
        <translation>La décision est notée.</translation>
    </message>
</context>
<context>
    <name>CorrectionPanel</name>
    <message>
        <source>&amp;Reverse the entry</source>
        <translation>&amp;Inverser l’écriture</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;L’annuler</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translation>Corriger une écriture</translation>
    </message>
    <message>
        <source>It is written into meeting {number}, which is open.</source>
        <translation>C’est écrit dans la réunion {number}, qui est ouverte.</translation>
    </message>
    <message>
        <source>It is written today, between meetings.</source>
        <translation>C’est écrit aujourd’hui, entre deux réunions.</translation>
    </message>
    <message>
        <source>It should not be there</source>
        <translation>Elle ne devrait pas être là</translation>
    </message>
    <message>
        <source>It stands beside the correction for ever.</source>
        <translation>Elle reste pour toujours à côté de la correction.</translation>
    </message>
    <message>
        <source>Its meeting is still open. It stays in the list, struck through, and counts no more.</source>
        <translation>Sa réunion est encore ouverte. Elle reste dans la liste, barrée, et ne compte plus.</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>M&amp;otif</translation>
    </message>
    <message>
        <source>Right &amp;amount</source>
        <translation>&amp;Bon montant</translation>
    </message>
    <message>
        <source>Right &amp;member</source>
        <translation>Bon &amp;membre</translation>
    </message>
    <message>
        <source>Right number of s&amp;hares</source>
        <translation>Bon nombre de &amp;parts</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Le montant</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Le membre</translation>
    </message>
    <message>
        <source>The number of shares</source>
        <translation>Le nombre de parts</translation>
    </message>
    <message>
        <source>Type what is right, and the effect is shown here.</source>
        <translation>Tapez ce qui est juste&#x202f;: l’effet se montre ici.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>What was wron&amp;g</source>
        <translation>Ce qui était fau&amp;x</translation>
    </message>
    <message>
        <source>Write the r&amp;ight one</source>
        <translation>É&amp;crire la bonne</translation>
    </message>
    <message>
        <source>{number} · {name}</source>
        <translation>{number} · {name}</translation>
    </message>
    <message>
        <source>{what} of {member}: {amount}, on {day}, written by {author}.</source>
        <translation>{what}, {member}&#x202f;: {amount}, le {day}, écrit par {author}.</translation>
    </message>
    <message>
        <source>{what}: {amount}, on {day}, written by {author}.</source>
        <translation>{what}&#x202f;: {amount}, le {day}, écrit par {author}.</translation>
    </message>
</context>
<context>
    <name>CostPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation>&amp;Durée, en périodes</translation>
    </message>
    <message>
        <source>Charge: {rate}. {method}. A period is {period}.</source>
        <translation>Frais&#x202f;: {rate}. {method}. Une période est de {period}.</translation>
    </message>
    <message>
        <source>Give a &amp;loan</source>
        <translation>Donner un &amp;prêt</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>What will it cost?</source>
        <translation>Combien cela coûtera-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>When a part is brought each time</source>
        <translation>Si une partie est apportée chaque fois</translation>
    </message>
</context>
<context>
    <name>CourierCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) of the stick differ from what is here. Nothing was changed: write to the stick now, and take it in on the other laptop.</source>
        <translation>
            <numerusform>%Ln écriture de la clé diffère de ce qui est ici. Rien n’a été changé&#x202f;: écrivez maintenant sur la clé, puis reprenez-la sur l’autre ordinateur.</numerusform>
            <numerusform>%Ln écritures de la clé diffèrent de ce qui est ici. Rien n’a été changé&#x202f;: écrivez maintenant sur la clé, puis reprenez-la sur l’autre ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Take in from a stick</source>
        <translation>&amp;Reprendre d’une clé</translation>
    </message>
    <message>
        <source>&amp;Write to a stick</source>
        <translation>&amp;Écrire sur une clé</translation>
    </message>
    <message>
        <source>By USB stick</source>
        <translation>Par clé USB</translation>
    </message>
    <message>
        <source>Carrying by stick</source>
        <translation>Transport par clé</translation>
    </message>
    <message>
        <source>Choose the stick to take in from</source>
        <translation>Choisissez la clé à reprendre</translation>
    </message>
    <message>
        <source>Choose the stick to write to</source>
        <translation>Choisissez la clé où écrire</translation>
    </message>
    <message>
        <source>Stopped. Nothing is lost: do it once more when there is time.</source>
        <translation>Arrêté. Rien n’est perdu&#x202f;: recommencez quand vous aurez le temps.</translation>
    </message>
    <message>
        <source>Taking in from the stick. You can go on working.</source>
        <translation>Reprise depuis la clé. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Where there is no network, a stick carries the books to another laptop of the group, and back. Who finds the stick can read nothing of it.</source>
        <translation>Là où il n’y a pas de réseau, une clé porte les livres vers un autre ordinateur du groupe, et retour. Qui trouve la clé ne peut rien y lire.</translation>
    </message>
    <message>
        <source>Writing to the stick. Leave it in until this is done.</source>
        <translation>Écriture sur la clé. Laissez-la en place jusqu’à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln entry(s) are on the stick, locked. You can take it out.</source>
        <translation>
            <numerusform>✓ %Ln écriture est sur la clé, verrouillée. Vous pouvez la retirer.</numerusform>
            <numerusform>✓ %Ln écritures sont sur la clé, verrouillées. Vous pouvez la retirer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %Ln new entry(s) were taken in, written {moment}.</source>
        <translation>
            <numerusform>✓ %Ln nouvelle écriture a été reprise, écrite {moment}.</numerusform>
            <numerusform>✓ %Ln nouvelles écritures ont été reprises, écrites {moment}.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing on the stick is new. It was written {moment}.</source>
        <translation>✓ Rien de nouveau sur la clé. Elle a été écrite {moment}.</translation>
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
        <translation>Ordinateurs de ce groupe</translation>
    </message>
    <message>
        <source>Last entry: {moment}</source>
        <translation>Dernière écriture&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>Nothing of it has come yet</source>
        <translation>Rien n’en est encore venu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more laptop(s)</source>
        <translation>
            <numerusform>et %Ln autre ordinateur</numerusform>
            <numerusform>et %Ln autres ordinateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>cet ordinateur</translation>
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
        <translation>Après la réunion {number}, {day}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message numerus="yes">
        <source>and the same in %Ln earlier meeting(s)</source>
        <translation>
            <numerusform>et pareil dans&#x202f;%Ln réunion d’avant</numerusform>
            <numerusform>et pareil dans&#x202f;%Ln réunions d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>dans le cloud</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{person}, {laptop}</source>
        <translation>{person}, {laptop}</translation>
    </message>
    <message>
        <source>{text}, taken back</source>
        <translation>{text}, annulé</translation>
    </message>
    <message>
        <source>{what}, charged</source>
        <translation>{what}, à payer</translation>
    </message>
    <message>
        <source>{what}, corrected</source>
        <translation>{what}, corrigé</translation>
    </message>
    <message>
        <source>{what}, correction</source>
        <translation>{what}, correction</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>&amp;Correct this entry</source>
        <translation>&amp;Corriger cette écriture</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting {number}, sealed with {seal}</source>
        <translation>Réunion {number}, scellée par {seal}</translation>
    </message>
    <message>
        <source>Meeting {number}, still open</source>
        <translation>Réunion {number}, encore ouverte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Nothing else: it stands alone.</source>
        <translation>Rien d’autre&#x202f;: elle est seule.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the &amp;member</source>
        <translation>Ouvrir le &amp;membre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Annulé par</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>Ce qui va avec</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>a correction of an earlier entry</source>
        <translation>une correction d’une écriture d’avant</translation>
    </message>
    <message>
        <source>between meetings</source>
        <translation>entre deux réunions</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>dans le cloud</translation>
    </message>
    <message>
        <source>it stands in the books</source>
        <translation>elle est dans les livres</translation>
    </message>
    <message>
        <source>on this laptop, {where}</source>
        <translation>sur cet ordinateur, {where}</translation>
    </message>
    <message>
        <source>reversed: together with its correction it counts nothing</source>
        <translation>inversée&#x202f;: avec sa correction, elle ne compte plus</translation>
    </message>
    <message>
        <source>taken back: it counts no more</source>
        <translation>annulée&#x202f;: elle ne compte plus</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celle-ci</translation>
    </message>
    <message>
        <source>waiting for the cloud</source>
        <translation>attend l’envoi au cloud</translation>
    </message>
    <message>
        <source>what was charged; it stays in the books</source>
        <translation>ce qui était à payer&#x202f;; cela reste dans les livres</translation>
    </message>
    <message>
        <source>{person}, {moment}</source>
        <translation>{person}, {moment}</translation>
    </message>
    <message>
        <source>{person}, {moment}, on {laptop}</source>
        <translation>{person}, {moment}, sur {laptop}</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>An entry of the books</source>
        <translation>Une écriture des livres</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV, for any program (*.csv)</source>
        <translation>CSV, pour tout programme (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Enregistrer pour Excel</translation>
    </message>
    <message>
        <source>Saved as {file} in the folder {folder}.</source>
        <translation>Enregistré sous {file} dans le dossier {folder}.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>FetchingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Get the group</source>
        <translation>Récupérer le &amp;groupe</translation>
    </message>
    <message>
        <source>Asking the cloud.</source>
        <translation>Demande au cloud.</translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation>Récupérer mon groupe depuis le cloud</translation>
    </message>
    <message>
        <source>Getting the group</source>
        <translation>Récupération du groupe</translation>
    </message>
    <message>
        <source>Stopping. What arrived so far is not lost.</source>
        <translation>Arrêt en cours. Ce qui est arrivé n’est pas perdu.</translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived.</source>
        <translation>{done} écritures sur {all} sont arrivées.</translation>
    </message>
</context>
<context>
    <name>FinePanel</name>
    <message>
        <source>&amp;Charge the fine</source>
        <translation>Mettre l’amen&amp;de</translation>
    </message>
    <message>
        <source>&amp;Fine</source>
        <translation>Amend&amp;e</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Payment</source>
        <translation>&amp;Paiement</translation>
    </message>
    <message>
        <source>Amou&amp;nt</source>
        <translation>Mo&amp;ntant</translation>
    </message>
    <message>
        <source>Another fine</source>
        <translation>Une autre amende</translation>
    </message>
    <message>
        <source>Fine a member</source>
        <translation>Mettre une amende</translation>
    </message>
    <message>
        <source>It is paid now, into the box</source>
        <translation>Elle est payée maintenant, dans la caisse</translation>
    </message>
    <message>
        <source>It stays owed</source>
        <translation>Elle reste due</translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation>Pour &amp;quoi</translation>
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
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>Cycle {number} has begun. Arrange its turns.</source>
        <translation>Le cycle {number} a commencé. Fixez ses tours.</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Start the group</source>
        <translation>&amp;Créer le groupe</translation>
    </message>
    <message>
        <source>Is this right? If it is, press “Start the group” once more.</source>
        <translation>Est-ce juste&#x202f;? Si oui, appuyez encore une fois sur «&#x202f;Créer le groupe&#x202f;».</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Start another group</source>
        <translation>Créer un autre groupe</translation>
    </message>
    <message>
        <source>Starting the group</source>
        <translation>Création du groupe</translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation>Reprendre un groupe en milieu de cycle</translation>
    </message>
</context>
<context>
    <name>GivePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings</source>
        <translation>Peut emprunter, {count} fois l’épargne</translation>
    </message>
    <message>
        <source>May borrow, {count} times the savings less what is owed</source>
        <translation>Peut emprunter, {count} fois l’épargne moins ce qui est dû</translation>
    </message>
    <message>
        <source>Owed on other loans</source>
        <translation>Dû sur d’autres prêts</translation>
    </message>
    <message>
        <source>Saved in this cycle</source>
        <translation>Épargné dans ce cycle</translation>
    </message>
    <message>
        <source>Type the number in the register, or the name.</source>
        <translation>Tapez le numéro du registre, ou le nom.</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>The group&apos;s limit is %Ln share(s). Record {count} anyway?</source>
        <translation>
            <numerusform>La limite du groupe est de&#x202f;%Ln part. Noter {count} quand même&#x202f;?</numerusform>
            <numerusform>La limite du groupe est de&#x202f;%Ln parts. Noter {count} quand même&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>A</source>
        <comment>key for absent</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for excused</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Entries of the meeting</source>
        <translation>Écritures de la réunion</translation>
    </message>
    <message>
        <source>L</source>
        <comment>key for late</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key for present</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key for represented</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>&amp;Open this group</source>
        <translation>&amp;Ouvrir ce groupe</translation>
    </message>
    <message>
        <source>&amp;Start another group…</source>
        <translation>&amp;Créer un autre groupe…</translation>
    </message>
    <message>
        <source>Books since</source>
        <translation>Livres depuis</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups on this laptop</source>
        <translation>Groupes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Type de groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No group of this name is here.</source>
        <translation>Aucun groupe de ce nom n’est ici.</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Search the groups by name</source>
        <translation>Chercher les groupes par nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert maintenant</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>SavingsDesk: guide</source>
        <translation>SavingsDesk&#x202f;: guide</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Counted, the whole box</source>
        <translation>C&amp;ompté, toute la caisse</translation>
    </message>
    <message>
        <source>&amp;Hand over the office</source>
        <translation>&amp;Transmettre la fonction</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Reason of the difference</source>
        <translation>&amp;Raison de la différence</translation>
    </message>
    <message>
        <source>1. Who takes over from {name}</source>
        <translation>1. Qui prend la suite de {name}</translation>
    </message>
    <message>
        <source>2. Count the box together</source>
        <translation>2. Comptez la caisse ensemble</translation>
    </message>
    <message>
        <source>3. The new officer chooses a password; the old one is dead from then on</source>
        <translation>3. Le nouveau responsable choisit un mot de passe&#x202f;; l’ancien mot de passe ne vaut plus rien</translation>
    </message>
    <message>
        <source>4. A second officer signs</source>
        <translation>4. Un deuxième responsable signe</translation>
    </message>
    <message>
        <source>By the books {amount} should lie in it.</source>
        <translation>D’après les livres, il devrait y avoir {amount}.</translation>
    </message>
    <message>
        <source>Hand over an office: {office}</source>
        <translation>Transmettre une fonction&#x202f;: {office}</translation>
    </message>
    <message>
        <source>In front of the group. It needs no connection.</source>
        <translation>Devant le groupe. Pas besoin de connexion.</translation>
    </message>
    <message>
        <source>Lock the books</source>
        <translation>Fermer les livres</translation>
    </message>
    <message>
        <source>{amount} are missing.</source>
        <translation>Il manque {amount}.</translation>
    </message>
    <message>
        <source>{amount} more than in the books.</source>
        <translation>{amount} de plus que dans les livres.</translation>
    </message>
    <message>
        <source>{name} is {office} now, and the old password opens nothing any more.</source>
        <translation>{name} prend la fonction&#x202f;: {office}. L’ancien mot de passe n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%Ln entry(s) only on this laptop</source>
        <translation>
            <numerusform>%Ln écriture seulement sur cet ordinateur</numerusform>
            <numerusform>%Ln écritures seulement sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>%Ln écriture attend l’envoi au cloud</numerusform>
            <numerusform>%Ln écritures attendent l’envoi au cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share(s) at {price}</source>
        <translation>
            <numerusform>%Ln part à {price}</numerusform>
            <numerusform>%Ln parts à {price}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue the meeting</source>
        <translation>&amp;Continuer la réunion</translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation>&amp;Commencer la réunion</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cycle {cycle} ended on {day}</source>
        <translation>Le cycle {cycle} s’est terminé le {day}</translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} of {day} is open</source>
        <translation>Cycle {cycle} · la réunion {number} du {day} est ouverte</translation>
    </message>
    <message>
        <source>Cycle {cycle} · meeting {number} was on {day} · next {next}</source>
        <translation>Cycle {cycle} · réunion {number} tenue le {day} · prochaine {next}</translation>
    </message>
    <message>
        <source>Cycle {cycle} · no meeting yet · next {next}</source>
        <translation>Cycle {cycle} · pas encore de réunion · prochaine {next}</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Dans la caisse</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation>La réunion {number} est ouverte</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Pas encore de membres</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Savings this cycle</source>
        <translation>Épargne de ce cycle</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>The cloud needs your help</source>
        <translation>Le cloud a besoin de votre aide</translation>
    </message>
    <message>
        <source>Why: {figure}</source>
        <translation>Pourquoi&#x202f;: {figure}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>commencer</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln member(s)</source>
        <translation>
            <numerusform>de&#x202f;%Ln membre</numerusform>
            <numerusform>de&#x202f;%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>by the books, not counted yet</source>
        <translation>d’après les livres, pas encore compté</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>counted {day}, agrees</source>
        <translation>compté le {day}, c’est juste</translation>
    </message>
    <message>
        <source>counted {day}, differs by {amount}</source>
        <translation>compté le {day}, différence de {amount}</translation>
    </message>
    <message>
        <source>every entry so far is saved</source>
        <translation>toutes les écritures sont enregistrées</translation>
    </message>
    <message>
        <source>no loan is out</source>
        <translation>aucun prêt en cours</translation>
    </message>
    <message>
        <source>nothing was sent for two weeks or more</source>
        <translation>rien n’a été envoyé depuis deux semaines ou plus</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation>reste au groupe</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>with a cloud, a lost laptop loses nothing</source>
        <translation>avec un cloud, un ordinateur perdu ne perd rien</translation>
    </message>
    <message>
        <source>write them down, or paste them from a sheet</source>
        <translation>écrivez-les, ou collez-les depuis une feuille</translation>
    </message>
    <message>
        <source>{amount} with earlier cycles</source>
        <translation>{amount} avec les cycles d’avant</translation>
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
        <translation>&amp;Selon</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Kept in reserve</source>
        <translation>Mis en rése&amp;rve</translation>
    </message>
    <message>
        <source>Change of members</source>
        <translation>Changement de membres</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Kept in reserve</source>
        <translation>Mis en réserve</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Fonds de crédit</translation>
    </message>
    <message>
        <source>Members owe</source>
        <translation>Les membres doivent</translation>
    </message>
    <message>
        <source>Owed to others</source>
        <translation>Dû à d’autres</translation>
    </message>
    <message>
        <source>Put back into sa&amp;vings</source>
        <translation>Remettre en é&amp;pargne</translation>
    </message>
    <message>
        <source>S&amp;ocial fund</source>
        <translation>&amp;Fonds social</translation>
    </message>
    <message>
        <source>Smallest &amp;coin</source>
        <translation>Plus petite p&amp;ièce</translation>
    </message>
    <message>
        <source>The fund holds {amount}.</source>
        <translation>Le fonds contient {amount}.</translation>
    </message>
    <message>
        <source>To share, {currency}</source>
        <translation>À partager, {currency}</translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation>Au fonds social</translation>
    </message>
    <message>
        <source>What is &amp;left over</source>
        <translation>Ce qui res&amp;te</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of the day of the share-out</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{amount} for each member.</source>
        <translation>{amount} pour chaque membre.</translation>
    </message>
</context>
<context>
    <name>JustNowCard</name>
    <message>
        <source>Each entry appears here and can be taken back.</source>
        <translation>Chaque écriture apparaît ici et peut être annulée.</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message numerus="yes">
        <source>%Ln corrected text(s) are in use.</source>
        <translation>
            <numerusform>%Ln texte corrigé est utilisé.</numerusform>
            <numerusform>%Ln textes corrigés sont utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) of the file cannot be used:</source>
        <translation>
            <numerusform>%Ln texte du fichier ne peut pas être utilisé&#x202f;:</numerusform>
            <numerusform>%Ln textes du fichier ne peuvent pas être utilisés&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove the corrections</source>
        <translation>&amp;Retirer les corrections</translation>
    </message>
    <message>
        <source>A wrong word? Save the translation as a file, correct it there, and load it again.</source>
        <translation>Un mot faux&#x202f;? Enregistrez la traduction dans un fichier, corrigez-la là, et chargez-la de nouveau.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Load a &amp;corrected translation…</source>
        <translation>&amp;Charger une traduction corrigée…</translation>
    </message>
    <message>
        <source>Load a corrected translation</source>
        <translation>Charger une traduction corrigée</translation>
    </message>
    <message>
        <source>Sa&amp;ve it to correct…</source>
        <translation>&amp;Enregistrer pour corriger…</translation>
    </message>
    <message>
        <source>Save the translation</source>
        <translation>Enregistrer la traduction</translation>
    </message>
    <message>
        <source>This translation was made without a speaker of the language. Tell us what sounds wrong.</source>
        <translation>Cette traduction a été faite sans l’aide d’une personne qui parle cette langue. Dites-nous ce qui sonne faux.</translation>
    </message>
    <message>
        <source>Translations (*.ts)</source>
        <translation>Traductions (*.ts)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et encore&#x202f;%Ln</numerusform>
            <numerusform>et encore&#x202f;%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”: a form of the plural is missing.</source>
        <translation>«&#x202f;{text}&#x202f;»&#x202f;: une forme du pluriel manque.</translation>
    </message>
    <message>
        <source>“{text}”: the words in braces and the number must stay as they are.</source>
        <translation>«&#x202f;{text}&#x202f;»&#x202f;: les mots entre accolades et le nombre doivent rester tels quels.</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the pro&amp;gram</source>
        <translation>Langue du pro&amp;gramme</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language and voice</source>
        <translation>Langue et voix</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Settle and let go</source>
        <translation>&amp;Régler et laisser partir</translation>
    </message>
    <message>
        <source>It stands beside the payment.</source>
        <translation>Elle figure à côté du paiement.</translation>
    </message>
    <message>
        <source>The group sends the member away</source>
        <translation>Le groupe renvoie le membre</translation>
    </message>
    <message>
        <source>The member has died</source>
        <translation>Le membre est décédé</translation>
    </message>
    <message>
        <source>The member leaves</source>
        <translation>Le membre s’en va</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>What is settled today</source>
        <translation>Ce qui est réglé aujourd’hui</translation>
    </message>
    <message>
        <source>Who of the family receives the money.</source>
        <translation>Qui de la famille reçoit l’argent.</translation>
    </message>
    <message>
        <source>{name} leaves the group</source>
        <translation>{name} quitte le groupe</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) came later from another laptop and are not in it.</source>
        <translation>
            <numerusform>%Ln écriture est venue plus tard d’un autre ordinateur et n’y figure pas.</numerusform>
            <numerusform>%Ln écritures sont venues plus tard d’un autre ordinateur et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried as a lo&amp;an</source>
        <translation>Reporté en prê&amp;t</translation>
    </message>
    <message>
        <source>Members in the share-out</source>
        <translation>Membres du partage</translation>
    </message>
    <message numerus="yes">
        <source>Paid to %Ln member(s)</source>
        <translation>
            <numerusform>Payé à&#x202f;%Ln membre</numerusform>
            <numerusform>Payé à&#x202f;%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays &amp;now</source>
        <translation>Paie maintena&amp;nt</translation>
    </message>
    <message>
        <source>Reckoning</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>The box is {amount} short until members pay what they owe.</source>
        <translation>Il manque {amount} dans la caisse jusqu’à ce que les membres paient ce qu’ils doivent.</translation>
    </message>
    <message>
        <source>The box is {amount} short until what members bring lies in it.</source>
        <translation>Il manque {amount} dans la caisse jusqu’à ce que les membres y mettent ce qu’ils apportent.</translation>
    </message>
    <message>
        <source>Written o&amp;ff</source>
        <translation>Passé en pe&amp;rte</translation>
    </message>
    <message>
        <source>{amount} must be fetched from the bank or from mobile money before paying.</source>
        <translation>Il faut chercher {amount} à la banque ou dans l’argent mobile avant de payer.</translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. Decide otherwise?</source>
        <translation>{name} doit {amount} de plus que ce qui lui revient. Décider autrement&#x202f;?</translation>
    </message>
    <message>
        <source>{name} owes {amount} more than the own part. What did the group decide?</source>
        <translation>{name} doit {amount} de plus que ce qui lui revient. Qu’a décidé le groupe&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LinesEdit</name>
    <message>
        <source>Add a &amp;line</source>
        <translation>Ajouter une &amp;ligne</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>LinesPage</name>
    <message>
        <source>&amp;Buy with an amount</source>
        <translation>&amp;Acheter avec un montant</translation>
    </message>
    <message>
        <source>&amp;Fine a member</source>
        <translation>Amen&amp;de</translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation>Donner un &amp;prêt</translation>
    </message>
    <message>
        <source>&amp;Mark all present</source>
        <translation>&amp;Marquer tous présents</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; opens a loan for this member · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Entrée&lt;/b&gt; ouvre un prêt pour ce membre · &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes the usual amount · or type another one · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Entrée&lt;/b&gt; prend le montant habituel · ou tapez-en un autre · &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is due · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Entrée&lt;/b&gt; prend ce qui est à payer · ou tapez ce qui est payé · &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>&lt;b&gt;Enter&lt;/b&gt; takes what is owed · or type what is paid · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Entrée&lt;/b&gt; prend ce qui est dû · ou tapez ce qui est payé · &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>&lt;b&gt;Space&lt;/b&gt; present or absent · &lt;b&gt;P L R E A&lt;/b&gt; mark · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;Espace&lt;/b&gt; présent ou absent · &lt;b&gt;P T R E A&lt;/b&gt; (T&#x202f;: retard) · &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>Hand back {amount} to {name}</source>
        <translation>Rendre {amount} à {name}</translation>
    </message>
    <message>
        <source>Le&amp;t it go</source>
        <translation>&amp;Y renoncer</translation>
    </message>
    <message>
        <source>Nobody owes on a loan. &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>Personne ne doit sur un prêt. &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>The loan is repaid: nothing is owed on it any more.</source>
        <translation>Le prêt est remboursé&#x202f;: plus rien n’est dû.</translation>
    </message>
    <message>
        <source>The loan of {name} is repaid</source>
        <translation>Le prêt de {name} est remboursé</translation>
    </message>
    <message>
        <source>Type the amount and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;0&lt;/b&gt; takes back · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>Tapez le montant, puis &lt;b&gt;Entrée&lt;/b&gt; · &lt;b&gt;0&lt;/b&gt; annule · &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>Type the number of stamps and press &lt;b&gt;Enter&lt;/b&gt; · &lt;b&gt;↑ ↓&lt;/b&gt; move · &lt;b&gt;0&lt;/b&gt; takes back</source>
        <translation>Tapez les tampons, puis &lt;b&gt;Entrée&lt;/b&gt; · &lt;b&gt;↑ ↓&lt;/b&gt; bouger · &lt;b&gt;0&lt;/b&gt; annule</translation>
    </message>
</context>
<context>
    <name>LoanCard</name>
    <message>
        <source>&amp;Repay</source>
        <translation>Re&amp;mbourser</translation>
    </message>
    <message>
        <source>As agreed</source>
        <translation>Comme convenu</translation>
    </message>
    <message>
        <source>Choose a loan in the list: it is shown here.</source>
        <translation>Choisissez un prêt dans la liste&#x202f;: il se montre ici.</translation>
    </message>
    <message>
        <source>Nothing was paid on it yet.</source>
        <translation>Rien n’a encore été payé dessus.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>R&amp;oll over</source>
        <translation>Pro&amp;longer</translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation>Montrer les é&amp;critures</translation>
    </message>
    <message>
        <source>Write o&amp;ff</source>
        <translation>En pe&amp;rte</translation>
    </message>
</context>
<context>
    <name>LoansScreen</name>
    <message numerus="yes">
        <source>%Ln loan(s)</source>
        <translation>
            <numerusform>%Ln prêt</numerusform>
            <numerusform>%Ln prêts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give a loan</source>
        <translation>Donner un &amp;prêt</translation>
    </message>
    <message>
        <source>&amp;What will it cost?</source>
        <translation>&amp;Combien cela coûtera-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>A&amp;ctive</source>
        <translation>&amp;En cours</translation>
    </message>
    <message>
        <source>A&amp;ctive {count}</source>
        <translation>&amp;En cours {count}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By the day due</source>
        <translation>Par jour d’échéance</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Chercher un membre</translation>
    </message>
    <message>
        <source>Find the loans of a member</source>
        <translation>Chercher les prêts d’un membre</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Plus grands d’abord</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>Lent, {currency}</source>
        <translation>Prêté, {currency}</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Meeting {number} is open</source>
        <translation>La réunion {number} est ouverte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>No loan of such a member in this list.</source>
        <translation>Aucun prêt d’un tel membre dans cette liste.</translation>
    </message>
    <message>
        <source>No loan was repaid yet.</source>
        <translation>Aucun prêt n’est encore remboursé.</translation>
    </message>
    <message>
        <source>No meeting is open · what is written now counts for a day between meetings</source>
        <translation>Aucune réunion n’est ouverte · ce qui est écrit maintenant compte entre deux réunions</translation>
    </message>
    <message>
        <source>Nobody is late. Well done.</source>
        <translation>Personne n’est en retard. Bravo.</translation>
    </message>
    <message>
        <source>Nothing is lent out now. Press “Give a loan” when the group agrees on one.</source>
        <translation>Rien n’est prêté en ce moment. Appuyez sur «&#x202f;Donner un prêt&#x202f;» quand le groupe est d’accord.</translation>
    </message>
    <message>
        <source>O&amp;verdue</source>
        <translation>Re&amp;tard</translation>
    </message>
    <message>
        <source>O&amp;verdue {count}</source>
        <translation>Re&amp;tard {count}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>Portefeuille à risque</translation>
    </message>
    <message>
        <source>Re&amp;paid</source>
        <translation>&amp;Soldés</translation>
    </message>
    <message>
        <source>Re&amp;paid {count}</source>
        <translation>&amp;Soldés {count}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The cycle is closed · loans are given again in the next one</source>
        <translation>Le cycle est clos · on donnera de nouveau des prêts dans le suivant</translation>
    </message>
    <message>
        <source>The loan of {name}</source>
        <translation>Le prêt de {name}</translation>
    </message>
    <message>
        <source>late by more than 30 days: {amount}</source>
        <translation>en retard de plus de 30 jours&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>nobody is late</source>
        <translation>personne n’est en retard</translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s)</source>
        <translation>
            <numerusform>sur&#x202f;%Ln prêt</numerusform>
            <numerusform>sur&#x202f;%Ln prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln loan(s), and {charge} in charges</source>
        <translation>
            <numerusform>sur&#x202f;%Ln prêt, et {charge} de frais</numerusform>
            <numerusform>sur&#x202f;%Ln prêts, et {charge} de frais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockedWall</name>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>The books are locked. The meeting is still open.</source>
        <translation>Les livres sont verrouillés. La réunion est encore ouverte.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Lock by itself</source>
        <translation>&amp;Se verrouiller seul</translation>
    </message>
    <message>
        <source>A running meeting goes on showing what everyone may see.</source>
        <translation>Une réunion en cours continue de montrer ce que tout le monde peut voir.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>Colours, size and movement</source>
        <translation>Couleurs, taille et mouvement</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Nothing &amp;moves on the screen</source>
        <translation>Rien ne bou&amp;ge à l’écran</translation>
    </message>
    <message>
        <source>S&amp;unlight</source>
        <translation>Plein s&amp;oleil</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>What is being worked on is said in words instead of a moving bar.</source>
        <translation>Le travail en cours est dit par des mots et non par une barre qui bouge.</translation>
    </message>
    <message>
        <source>When nobody is at the laptop</source>
        <translation>Quand personne n’est à l’ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s) without a key</source>
        <translation>
            <numerusform>après&#x202f;%Ln min sans touche</numerusform>
            <numerusform>après&#x202f;%Ln min sans touche</numerusform>
        </translation>
    </message>
    <message>
        <source>black on white with heavy lines, for outdoors</source>
        <translation>noir sur blanc avec des traits épais, pour dehors</translation>
    </message>
    <message>
        <source>dark letters on a light ground, for a room</source>
        <translation>lettres sombres sur fond clair, pour une pièce</translation>
    </message>
    <message>
        <source>easy on the eyes and the battery at night</source>
        <translation>doux pour les yeux et la batterie la nuit</translation>
    </message>
    <message>
        <source>light by day, dark where the system is dark</source>
        <translation>clair le jour, sombre si le système est sombre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Look at the rules</source>
        <translation>Voir les règles</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation>Reprendre les soldes</translation>
    </message>
    <message>
        <source>The books are back, as they were when the backup was made.</source>
        <translation>Les livres sont revenus, tels qu’au moment de la sauvegarde.</translation>
    </message>
    <message>
        <source>The group is started. Write down its members; its rules have usual values to look at.</source>
        <translation>Le groupe est créé. Inscrivez ses membres&#x202f;; ses règles ont des valeurs habituelles, à vérifier.</translation>
    </message>
    <message>
        <source>Write down all members first. Then take over what each saved, owes and borrowed.</source>
        <translation>Inscrivez d’abord tous les membres. Puis reprenez ce que chacun a épargné, doit et a emprunté.</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message numerus="yes">
        <source>%Ln absent</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excused</source>
        <translation>
            <numerusform>%Ln excusé</numerusform>
            <numerusform>%Ln excusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not marked</source>
        <translation>
            <numerusform>%Ln non marqué</numerusform>
            <numerusform>%Ln non marqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln present</source>
        <translation>
            <numerusform>%Ln présent</numerusform>
            <numerusform>%Ln présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln represented</source>
        <translation>
            <numerusform>%Ln représenté</numerusform>
            <numerusform>%Ln représentés</numerusform>
        </translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Dans la caisse</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting {number} stands in the books as not held. Its seal is {seal}.</source>
        <translation>La réunion {number} est dans les livres comme non tenue. Son sceau est {seal}.</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Réunion {number} · {day}</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>L’ouvrir quand même</translation>
    </message>
    <message>
        <source>Take back last  Ctrl+Z</source>
        <translation>Annuler la dernière  Ctrl+Z</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{members} · opened {time}</source>
        <translation>{members} · ouverte {time}</translation>
    </message>
    <message>
        <source>{members} · {presences} · opened {time}</source>
        <translation>{members} · {presences} · ouverte {time}</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message numerus="yes">
        <source>%Ln share(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Présence</translation>
    </message>
    <message>
        <source>&amp;Dues</source>
        <translation>&amp;Dus</translation>
    </message>
    <message>
        <source>&amp;Loans</source>
        <translation>P&amp;rêts</translation>
    </message>
    <message>
        <source>All &amp;entries of this member</source>
        <translation>Toutes les é&amp;critures de ce membre</translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation>Monnaie gardée</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Cycle {number}</source>
        <translation>Cycle {number}</translation>
    </message>
    <message>
        <source>End t&amp;he cover</source>
        <translation>&amp;Finir la couverture</translation>
    </message>
    <message>
        <source>Fa&amp;mily</source>
        <translation>Fam&amp;ille</translation>
    </message>
    <message>
        <source>Led&amp;ger</source>
        <translation>C&amp;omptes</translation>
    </message>
    <message>
        <source>Let it g&amp;o</source>
        <translation>&amp;Y renoncer</translation>
    </message>
    <message>
        <source>List &amp;one more</source>
        <translation>A&amp;jouter une personne</translation>
    </message>
    <message>
        <source>No meeting of this cycle was closed yet.</source>
        <translation>Aucune réunion de ce cycle n’est encore close.</translation>
    </message>
    <message>
        <source>Nobody is listed. Add who is to be covered.</source>
        <translation>Personne dans la liste. Ajoutez qui doit être couvert.</translation>
    </message>
    <message>
        <source>Nothing is in this passbook yet. The first line comes with the first meeting.</source>
        <translation>Rien n’est encore dans ce carnet. La première ligne vient avec la première réunion.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Nothing was ever charged to this member.</source>
        <translation>Ce membre n’a jamais eu d’amende ni de somme due.</translation>
    </message>
    <message>
        <source>Owes in dues</source>
        <translation>Dus non payés</translation>
    </message>
    <message>
        <source>Owes on loans</source>
        <translation>Doit sur les prêts</translation>
    </message>
    <message>
        <source>Pa&amp;y this due</source>
        <translation>Pay&amp;er cette somme</translation>
    </message>
    <message>
        <source>Passboo&amp;k</source>
        <translation>Car&amp;net</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Lecture des livres</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>This member never had a loan.</source>
        <translation>Ce membre n’a jamais eu de prêt.</translation>
    </message>
    <message>
        <source>with {charge} of service charge</source>
        <translation>avec {charge} de frais de service</translation>
    </message>
    <message>
        <source>{figure} of {name}</source>
        <translation>{figure} de {name}</translation>
    </message>
</context>
<context>
    <name>MemberSide</name>
    <message>
        <source>&amp;Charge a fine</source>
        <translation>&amp;Mettre une amende</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>&amp;Réadmettre</translation>
    </message>
    <message>
        <source>Change the &amp;name</source>
        <translation>Changer le &amp;nom</translation>
    </message>
    <message>
        <source>Lea&amp;ve the group</source>
        <translation>&amp;Quitter le groupe</translation>
    </message>
    <message>
        <source>Number {number} · joined {day}</source>
        <translation>Numéro {number} · entré le {day}</translation>
    </message>
    <message>
        <source>Number {number} · {office} · joined {day}</source>
        <translation>Numéro {number} · {office} · entré le {day}</translation>
    </message>
    <message>
        <source>O&amp;ffices and sign-in</source>
        <translation>F&amp;onctions et accès</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>cover has lapsed</source>
        <translation>couverture suspendue</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
    </message>
    <message>
        <source>covered from {day}</source>
        <translation>couvert à partir du {day}</translation>
    </message>
    <message>
        <source>died {day}</source>
        <translation>décédé le {day}</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>parti le {day}</translation>
    </message>
    <message>
        <source>sent away {day}</source>
        <translation>renvoyé le {day}</translation>
    </message>
    <message>
        <source>{figure}: {amount}. Why?</source>
        <translation>{figure}&#x202f;: {amount}. Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message numerus="yes">
        <source>%Ln member(s) in the register</source>
        <translation>
            <numerusform>%Ln membre dans le registre</numerusform>
            <numerusform>%Ln membres dans le registre</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add members</source>
        <translation>&amp;Ajouter des membres</translation>
    </message>
    <message>
        <source>&amp;Give a sign-in</source>
        <translation>&amp;Donner un accès</translation>
    </message>
    <message>
        <source>&amp;Print the page</source>
        <translation>&amp;Imprimer la page</translation>
    </message>
    <message>
        <source>&amp;Slip of the member</source>
        <translation>Fi&amp;che du membre</translation>
    </message>
    <message>
        <source>&amp;With those who left</source>
        <translation>Avec ceu&amp;x qui sont partis</translation>
    </message>
    <message>
        <source>All mem&amp;bers</source>
        <translation>Tous les mem&amp;bres</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Choose a member in the list first, then give the sign-in.</source>
        <translation>Choisissez d’abord un membre dans la liste, puis donnez l’accès.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Personne ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Nobody is in the register yet.</source>
        <translation>Personne n’est encore dans le registre.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Passbook · every figure says why</source>
        <translation>Carnet · chaque chiffre dit pourquoi</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Chercher par nom ou numéro</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nom d’accès</translation>
    </message>
    <message>
        <source>died</source>
        <translation>décédé</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>sent away</source>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>{amount}, overdue</source>
        <translation>{amount}, en retard</translation>
    </message>
    <message>
        <source>{found} of {all} found</source>
        <translation>{found} trouvés sur {all}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MissedPanel</name>
    <message>
        <source>&amp;Why it was not held</source>
        <translation>&amp;Pourquoi elle n’a pas été tenue</translation>
    </message>
    <message>
        <source>A meeting was not held</source>
        <translation>Une réunion n’a pas été tenue</translation>
    </message>
    <message>
        <source>Da&amp;y of the meeting</source>
        <translation>&amp;Jour de la réunion</translation>
    </message>
    <message>
        <source>It gets its number and a seal, and nobody owes anything for it.</source>
        <translation>Elle reçoit son numéro et un sceau, et personne ne doit rien pour elle.</translation>
    </message>
    <message>
        <source>Write it &amp;down</source>
        <translation>&amp;Noter</translation>
    </message>
</context>
<context>
    <name>MoneyOutPage</name>
    <message>
        <source>&amp;Bank and mobile money</source>
        <translation>&amp;Banque, mobile</translation>
    </message>
    <message>
        <source>&amp;Costs and other money out</source>
        <translation>&amp;Coûts, sorties</translation>
    </message>
    <message>
        <source>&amp;Help from the social fund</source>
        <translation>&amp;Aide du fonds</translation>
    </message>
    <message>
        <source>&amp;Income</source>
        <translation>Ent&amp;rées</translation>
    </message>
    <message>
        <source>&amp;Pay it</source>
        <translation>&amp;Payer</translation>
    </message>
    <message>
        <source>&amp;Rest of a pot</source>
        <translation>Re&amp;ste d’une cagnotte</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Encaisser</translation>
    </message>
    <message>
        <source>&lt;b&gt;↑ ↓ ← →&lt;/b&gt; choose · &lt;b&gt;Enter&lt;/b&gt; opens it · &lt;b&gt;Tab&lt;/b&gt; next step</source>
        <translation>&lt;b&gt;↑ ↓ ← →&lt;/b&gt; choisir · &lt;b&gt;Entrée&lt;/b&gt; ouvre · &lt;b&gt;Tab&lt;/b&gt; suite</translation>
    </message>
    <message>
        <source>Hand out the &amp;pot</source>
        <translation>Remettre la ca&amp;gnotte</translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation>Aide du fonds social</translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Open Turns and arrange them: then the pot can be handed out.</source>
        <translation>Personne n’a encore de tour. Ouvrez Tours et fixez-les&#x202f;: alors on peut remettre la cagnotte.</translation>
    </message>
    <message>
        <source>Nothing yet. What you pay out or take in here stands in this list.</source>
        <translation>Rien encore. Ce que vous payez ou encaissez ici figure dans cette liste.</translation>
    </message>
    <message>
        <source>Other money of this meeting</source>
        <translation>Autre argent de cette réunion</translation>
    </message>
    <message>
        <source>Pay a bene&amp;fit</source>
        <translation>Payer une a&amp;ide</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who or what for</source>
        <translation>Qui ou pour quoi</translation>
    </message>
</context>
<context>
    <name>MoneyPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>&amp;Fonds</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>&amp;Note pour les livres</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>Où se trou&amp;ve l’argent</translation>
    </message>
    <message>
        <source>Leave it empty where it is for nobody alone.</source>
        <translation>Laissez vide si ce n’est pour personne en particulier.</translation>
    </message>
    <message>
        <source>What f&amp;or</source>
        <translation>Pour &amp;quoi</translation>
    </message>
</context>
<context>
    <name>MovePanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>&amp;Fonds</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Note for the books</source>
        <translation>&amp;Note pour les livres</translation>
    </message>
    <message>
        <source>&amp;Other fund</source>
        <translation>A&amp;utre fonds</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Into the loan fund</source>
        <translation>Vers le fonds de crédit</translation>
    </message>
    <message>
        <source>Into the social fund</source>
        <translation>Vers le fonds social</translation>
    </message>
    <message>
        <source>It stays in its fund</source>
        <translation>Il reste dans son fonds</translation>
    </message>
    <message>
        <source>To the bank, from the bank, to mobile money, or from one fund to the other.</source>
        <translation>Vers la banque, depuis la banque, vers l’argent mobile, ou d’un fonds à l’autre.</translation>
    </message>
</context>
<context>
    <name>NewMembersPanel</name>
    <message numerus="yes">
        <source>%Ln member(s) were added.</source>
        <translation>
            <numerusform>%Ln membre a été ajouté.</numerusform>
            <numerusform>%Ln membres ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln member(s)</source>
        <translation>
            <numerusform>&amp;Ajouter&#x202f;%Ln membre</numerusform>
            <numerusform>&amp;Ajouter&#x202f;%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Ajouter des membres</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close adding members</source>
        <translation>Fermer l’ajout de membres</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation>Ligne {line}, «&#x202f;{text}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Lignes qui n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Read members from a file</source>
        <translation>Lire les membres d’un fichier</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Feuilles (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Type a name and press Enter; Tab goes to the phone. Paste lines from a sheet with Ctrl+V.</source>
        <translation>Tapez un nom et appuyez sur Entrée&#x202f;; Tab va au téléphone. Collez les lignes d’une feuille avec Ctrl+V.</translation>
    </message>
    <message>
        <source>{name} is in the register more than once: the numbers {numbers} tell them apart.</source>
        <translation>{name} est plusieurs fois dans le registre&#x202f;: les numéros {numbers} les distinguent.</translation>
    </message>
</context>
<context>
    <name>NextCyclePanel</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation>Ma&amp;ximum de parts par réunion</translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation>&amp;Prix d’une part</translation>
    </message>
    <message>
        <source>&amp;Social fund, each meeting</source>
        <translation>Fonds social, à chaque réuni&amp;on</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Box</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Count the notes in the box: then it is told what to change first.</source>
        <translation>Comptez les billets de la caisse&#x202f;: vous verrez ce qu’il faut d’abord changer.</translation>
    </message>
    <message>
        <source>Everyone can be paid exactly with the notes in the box.</source>
        <translation>Tous peuvent être payés exactement avec les billets de la caisse.</translation>
    </message>
    <message>
        <source>How many of {value} are in the box</source>
        <translation>Combien de {value} dans la caisse</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Some amounts need a coin that does not exist. Choose a larger one.</source>
        <translation>Certains montants demandent une pièce qui n’existe pas. Choisissez-en une plus grande.</translation>
    </message>
    <message>
        <source>The notes that are counted are {short} too few.</source>
        <translation>Il manque {short} dans les billets comptés.</translation>
    </message>
    <message>
        <source>Then everyone can be paid exactly.</source>
        <translation>Alors tous peuvent être payés exactement.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>change first</source>
        <translation>à changer d’abord</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>assez</translation>
    </message>
    <message>
        <source>no such coin</source>
        <translation>pièce inexistante</translation>
    </message>
    <message>
        <source>too little</source>
        <translation>trop peu</translation>
    </message>
</context>
<context>
    <name>NotesCount</name>
    <message>
        <source>&amp;Notes and coins</source>
        <translation>&amp;Billets et pièces</translation>
    </message>
    <message>
        <source>How many of {value}</source>
        <translation>Combien de {value}</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
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
        <translation>&amp;Jour de l’ouverture</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Change that is kept</source>
        <translation>Monnaie gardée</translation>
    </message>
    <message>
        <source>Counted on that day, {currency}</source>
        <translation>Compté ce jour-là, {currency}</translation>
    </message>
    <message>
        <source>Counted, loan fund</source>
        <translation>Compté, fonds de crédit</translation>
    </message>
    <message>
        <source>Empty: as much as was counted for it.</source>
        <translation>Vide&#x202f;: autant que ce qui a été compté.</translation>
    </message>
    <message>
        <source>Gained until now</source>
        <translation>Gagné jusqu’ici</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Lent to members</source>
        <translation>Prêté aux membres</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Fonds de crédit</translation>
    </message>
    <message>
        <source>Lost until now</source>
        <translation>Perdu jusqu’ici</translation>
    </message>
    <message>
        <source>Members owe {fines} of fines, {social} to the fund, {charges} of service charge besides.</source>
        <translation>Les membres doivent en plus {fines} d’amendes, {social} au fonds, {charges} de frais de service.</translation>
    </message>
    <message>
        <source>Owed to a bank</source>
        <translation>Dû à une banque</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Saved by members</source>
        <translation>Épargné par les membres</translation>
    </message>
    <message>
        <source>Saved {saved} · lent {lent} · counted {cash} · gained until now {gained}</source>
        <translation>Épargné {saved} · prêté {lent} · compté {cash} · gagné jusqu’ici {gained}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Social fund by the paper</source>
        <translation>Fonds social selon le papier</translation>
    </message>
    <message>
        <source>The group owes to a bank</source>
        <translation>Le groupe doit à une banque</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day with its year, short</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{place}, {fund}</source>
        <translation>{place}, {fund}</translation>
    </message>
</context>
<context>
    <name>OrderEdit</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus tar&amp;d</translation>
    </message>
</context>
<context>
    <name>PassOnPanel</name>
    <message>
        <source>&amp;Turn</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>&amp;À qui</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
</context>
<context>
    <name>PayOutPanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Carried as loans</source>
        <translation>Reportés en prêts</translation>
    </message>
    <message>
        <source>Count twice, then type the sum.</source>
        <translation>Comptez deux fois, puis tapez la somme.</translation>
    </message>
    <message>
        <source>Counted &amp;in the box</source>
        <translation>Compté &amp;dans la caisse</translation>
    </message>
    <message>
        <source>Counted by notes and coins.</source>
        <translation>Compté par billets et pièces.</translation>
    </message>
    <message>
        <source>For the difference, or for what is written off.</source>
        <translation>Pour la différence, ou pour ce qui est passé en perte.</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Less than in the books</source>
        <translation>Moins que dans les livres</translation>
    </message>
    <message>
        <source>Members bring now</source>
        <translation>Les membres apportent maintenant</translation>
    </message>
    <message>
        <source>More than in the books</source>
        <translation>Plus que dans les livres</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Saved again at once</source>
        <translation>Épargné aussitôt de nouveau</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
    <message numerus="yes">
        <source>{amount} are paid to %Ln member(s), cycle {cycle} closes, and the next one begins on the same day. This cannot be taken back.</source>
        <translation>
            <numerusform>{amount} sont payés à&#x202f;%Ln membre, le cycle {cycle} est clos, et le suivant commence le même jour. Cela ne peut pas être annulé.</numerusform>
            <numerusform>{amount} sont payés à&#x202f;%Ln membres, le cycle {cycle} est clos, et le suivant commence le même jour. Cela ne peut pas être annulé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>&amp;Give an office…</source>
        <translation>&amp;Donner une fonction…</translation>
    </message>
    <message>
        <source>&amp;Let a member write…</source>
        <translation>&amp;Laisser un membre écrire…</translation>
    </message>
    <message>
        <source>&amp;Take over balances…</source>
        <translation>&amp;Reprendre les soldes…</translation>
    </message>
    <message>
        <source>A group in the middle of its cycle</source>
        <translation>Un groupe en milieu de cycle</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Books since</source>
        <translation>Livres depuis</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hanger…</translation>
    </message>
    <message>
        <source>Change the name of the group</source>
        <translation>Changer le nom du groupe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>Type de groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New term…</source>
        <translation>Nouveau mandat…</translation>
    </message>
    <message>
        <source>No office is written down yet. Give the chairperson, the secretary and the others theirs.</source>
        <translation>Aucune fonction n’est encore notée. Donnez la leur à la présidence, au secrétariat et aux autres.</translation>
    </message>
    <message>
        <source>Nobody can write.</source>
        <translation>Personne ne peut écrire.</translation>
    </message>
    <message>
        <source>Officers with a user name and a password. They open the books on this laptop and write in them.</source>
        <translation>Les responsables avec un nom d’utilisateur et un mot de passe. Ils ouvrent les livres sur cet ordinateur et y écrivent.</translation>
    </message>
    <message>
        <source>Offices and their terms</source>
        <translation>Fonctions et mandats</translation>
    </message>
    <message>
        <source>People and offices</source>
        <translation>Personnes et fonctions</translation>
    </message>
    <message>
        <source>Smallest c&amp;oin…</source>
        <translation>Plus petite p&amp;ièce…</translation>
    </message>
    <message>
        <source>Smallest coin in use</source>
        <translation>Plus petite pièce utilisée</translation>
    </message>
    <message>
        <source>Step down…</source>
        <translation>Démissionner…</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>The group is called so now.</source>
        <translation>Le groupe s’appelle ainsi maintenant.</translation>
    </message>
    <message>
        <source>The member can open the books here now.</source>
        <translation>Le membre peut maintenant ouvrir les livres ici.</translation>
    </message>
    <message>
        <source>The office is free.</source>
        <translation>La fonction est libre.</translation>
    </message>
    <message>
        <source>The office is written down.</source>
        <translation>La fonction est notée.</translation>
    </message>
    <message>
        <source>The smallest coin is changed.</source>
        <translation>La plus petite pièce est changée.</translation>
    </message>
    <message>
        <source>What each member saved, owes and borrowed is taken over from paper, before the first meeting here.</source>
        <translation>Ce que chaque membre a épargné, doit et a emprunté est repris du papier, avant la première réunion ici.</translation>
    </message>
    <message>
        <source>Who may write</source>
        <translation>Qui peut écrire</translation>
    </message>
    <message>
        <source>from {since} to {until}</source>
        <translation>du {since} au {until}</translation>
    </message>
    <message>
        <source>no term is written down</source>
        <translation>aucun mandat n’est noté</translation>
    </message>
    <message>
        <source>signs in as {user}</source>
        <translation>accès&#x202f;: {user}</translation>
    </message>
    <message>
        <source>since {day}, without an end</source>
        <translation>depuis le {day}, sans fin</translation>
    </message>
    <message>
        <source>term is over</source>
        <translation>mandat terminé</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>{office}: {name}</source>
        <translation>{office}&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>PotPanel</name>
    <message>
        <source>&amp;Bid: what the others share</source>
        <translation>&amp;Offre&#x202f;: ce que les autres partagent</translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation>&amp;Remettre la cagnotte</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>Où se trou&amp;ve l’argent</translation>
    </message>
    <message>
        <source>Hand out the pot</source>
        <translation>Remettre la cagnotte</translation>
    </message>
    <message>
        <source>The member gets the pot less this; the other hands get it at once.</source>
        <translation>Le membre reçoit la cagnotte moins cette somme&#x202f;; les autres mains la reçoivent aussitôt.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réess&amp;ayer</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>A PDF is not locked: everyone who has the file can read it. Keep it as you keep the paper.</source>
        <translation>Un PDF n’est pas verrouillé&#x202f;: qui a le fichier peut le lire. Gardez-le comme vous gardez le papier.</translation>
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
        <translation>Aucune imprimante sur cet ordinateur. Enregistrez le papier en PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} is being written.</source>
        <translation>La page {page} sur {pages} s’écrit.</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Receipt, 80 mm</source>
        <translation>Reçu, 80 mm</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}. The file is not locked: everyone who has it can read it.</source>
        <translation>Enregistré sous {name} dans {folder}. Le fichier n’est pas verrouillé&#x202f;: qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The paper is being made.</source>
        <translation>Le papier se prépare.</translation>
    </message>
    <message>
        <source>The paper was sent to the printer.</source>
        <translation>Le papier a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Working on the paper</source>
        <translation>Préparation du papier</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message numerus="yes">
        <source>%Ln entry(s) wait for something that has not come yet. It comes by itself.</source>
        <translation>
            <numerusform>%Ln écriture attend quelque chose qui n’est pas encore venu. Cela vient tout seul.</numerusform>
            <numerusform>%Ln écritures attendent quelque chose qui n’est pas encore venu. Cela vient tout seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: {fetched} came from the cloud, {returned} are sent again, {differing} differ.</source>
        <translation>Comparé&#x202f;: {fetched} sont venues du cloud, {returned} sont renvoyées, {differing} diffèrent.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Montrer les deux</translation>
    </message>
    <message>
        <source>The clock of this laptop says {own}, the cloud&apos;s says {right}. Set it; the entries keep their order.</source>
        <translation>L’horloge de cet ordinateur dit {own}, celle du cloud dit {right}. Réglez-la&#x202f;; les écritures gardent leur ordre.</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing of {of}, {field}. Which one is right?</source>
        <translation>Deux ordinateurs ont changé la même chose de {of}, {field}. Laquelle est juste&#x202f;?</translation>
    </message>
    <message>
        <source>Two laptops wrote the same amount for {member} in one meeting. It may be one payment, or two.</source>
        <translation>Deux ordinateurs ont écrit le même montant pour {member} dans une réunion. C’est peut-être un paiement, ou deux.</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Noter</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}&#x202f;: {question}</translation>
    </message>
</context>
<context>
    <name>ReadableByAll</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Choose where to save</source>
        <translation>&amp;Choisir où enregistrer</translation>
    </message>
    <message>
        <source>Everyone who gets the file can read the names and the money in it.</source>
        <translation>Qui reçoit le fichier peut y lire les noms et l’argent.</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Enregistrer pour Excel</translation>
    </message>
    <message>
        <source>Save it where only officers reach it, and delete it when it was used.</source>
        <translation>Enregistrez-le là où seuls les responsables ont accès, et supprimez-le après usage.</translation>
    </message>
    <message>
        <source>The books in this program are locked with your password. A saved sheet is not.</source>
        <translation>Les livres dans ce programme sont verrouillés par votre mot de passe. Une feuille enregistrée ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>ReinvestPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>In whole shares of {price}. Type 0 to pay everything out.</source>
        <translation>En parts entières de {price}. Tapez 0 pour tout payer.</translation>
    </message>
    <message>
        <source>Type 0 to pay everything out.</source>
        <translation>Tapez 0 pour tout payer.</translation>
    </message>
</context>
<context>
    <name>RepayPanel</name>
    <message>
        <source>&amp;Amount that is brought</source>
        <translation>M&amp;ontant apporté</translation>
    </message>
    <message>
        <source>&amp;Instalment {amount}</source>
        <translation>Éc&amp;héance {amount}</translation>
    </message>
    <message>
        <source>&amp;Where the money goes</source>
        <translation>Où va &amp;l’argent</translation>
    </message>
    <message>
        <source>A&amp;ll of it {amount}</source>
        <translation>&amp;Tout {amount}</translation>
    </message>
    <message>
        <source>Change to hand back</source>
        <translation>Monnaie à rendre</translation>
    </message>
    <message>
        <source>No coin is so small: stays with the group</source>
        <translation>Aucune pièce si petite&#x202f;: reste au groupe</translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation>Dû ensuite</translation>
    </message>
    <message>
        <source>Pays of the loan</source>
        <translation>Paie du prêt</translation>
    </message>
    <message>
        <source>Pays of the service charge</source>
        <translation>Paie des frais de service</translation>
    </message>
    <message>
        <source>Type the amount: what it pays is shown here.</source>
        <translation>Tapez le montant&#x202f;: ce qu’il paie se montre ici.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>{name} has repaid the loan.</source>
        <translation>{name} a remboursé le prêt.</translation>
    </message>
    <message>
        <source>{name} has repaid the loan. Hand back {change}.</source>
        <translation>{name} a remboursé le prêt. Rendez {change}.</translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan.</source>
        <translation>{name} doit encore {left} sur ce prêt.</translation>
    </message>
    <message>
        <source>{name} still owes {left} on this loan. Hand back {change}.</source>
        <translation>{name} doit encore {left} sur ce prêt. Rendez {change}.</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;For</source>
        <translation>Po&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Figures in {currency}</source>
        <translation>Chiffres en {currency}</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Lecture des livres</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Save for &amp;Excel</source>
        <translation>Enregistrer pour &amp;Excel</translation>
    </message>
    <message>
        <source>This could not be read. Choose it again.</source>
        <translation>Cela n’a pas pu être lu. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Which day or time</source>
        <translation>Quel jour ou quelle période</translation>
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
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Hand it out</source>
        <translation>&amp;Le remettre</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>Où se trou&amp;ve l’argent</translation>
    </message>
    <message>
        <source>A pot was short because somebody had not paid. What came in since is handed out here.</source>
        <translation>Une cagnotte était incomplète parce que quelqu’un n’avait pas payé. Ce qui est venu depuis est remis ici.</translation>
    </message>
    <message>
        <source>Hand out the rest of a pot</source>
        <translation>Remettre le reste d’une cagnotte</translation>
    </message>
    <message>
        <source>Leave it empty for all that is kept.</source>
        <translation>Laissez vide pour tout ce qui est gardé.</translation>
    </message>
    <message>
        <source>{name} · {amount} kept</source>
        <translation>{name} · {amount} gardés</translation>
    </message>
</context>
<context>
    <name>RestoringPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Restore the books</source>
        <translation>Restaurer les &amp;livres</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>As it was when the backup was made. Any officer&apos;s will do.</source>
        <translation>Tel qu’au moment de la sauvegarde. Celui de n’importe quel responsable convient.</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>&amp;Fichier de sauvegarde</translation>
    </message>
    <message>
        <source>Choose the file of the backup.</source>
        <translation>Choisissez le fichier de la sauvegarde.</translation>
    </message>
    <message>
        <source>It lies on the stick or in the folder of the backups. Its name ends in .savingsdesk.</source>
        <translation>Il est sur la clé USB ou dans le dossier des sauvegardes. Son nom finit par .savingsdesk.</translation>
    </message>
    <message>
        <source>Looking at every part of the backup, then putting it in place.</source>
        <translation>Contrôle de chaque partie de la sauvegarde, puis mise en place.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the books</source>
        <translation>Restauration des livres</translation>
    </message>
    <message>
        <source>Stopping. Nothing on this laptop is changed.</source>
        <translation>Arrêt en cours. Rien n’est changé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The books come back as they were when the backup was made. What was sent to the cloud after that comes from there by itself.</source>
        <translation>Les livres reviennent tels qu’au moment de la sauvegarde. Ce qui a été envoyé ensuite au cloud en revient automatiquement.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Tapez votre nom d’utilisateur.</translation>
    </message>
</context>
<context>
    <name>RollOverPanel</name>
    <message>
        <source>Owed by {name}</source>
        <translation>Dû par {name}</translation>
    </message>
    <message>
        <source>The &amp;charge is paid in cash now</source>
        <translation>Les fra&amp;is sont payés maintenant, en espèces</translation>
    </message>
    <message>
        <source>The new loan</source>
        <translation>Le nouveau prêt</translation>
    </message>
    <message>
        <source>of which service charge</source>
        <translation>dont frais de service</translation>
    </message>
</context>
<context>
    <name>RotationsScreen</name>
    <message numerus="yes">
        <source>%Ln hand(s) of {amount} each round</source>
        <translation>
            <numerusform>%Ln main de {amount} à chaque tour</numerusform>
            <numerusform>%Ln mains de {amount} à chaque tour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) for rounds that were held</source>
        <translation>
            <numerusform>%Ln membre pour des tours passés</numerusform>
            <numerusform>%Ln membres pour des tours passés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Arrange the turns</source>
        <translation>Fi&amp;xer les tours</translation>
    </message>
    <message>
        <source>&amp;Finish the round</source>
        <translation>&amp;Finir la rotation</translation>
    </message>
    <message>
        <source>&amp;Hand out the pot</source>
        <translation>&amp;Remettre la cagnotte</translation>
    </message>
    <message>
        <source>&amp;Pass a turn on</source>
        <translation>Céd&amp;er un tour</translation>
    </message>
    <message>
        <source>&amp;Swap two turns</source>
        <translation>&amp;Échanger deux tours</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Cycle {number} · {taken} of {all} pots are handed out</source>
        <translation>Cycle {number} · {taken} cagnottes sur {all} sont remises</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Aller à la réunion</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardé pour</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Nobody has a turn yet</source>
        <translation>Personne n’a encore de tour</translation>
    </message>
    <message>
        <source>Nobody has a turn yet. Arrange the turns, then the first round begins.</source>
        <translation>Personne n’a encore de tour. Fixez les tours, puis le premier tour commence.</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Personne ne participe encore.</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#x202f;: {order}</translation>
    </message>
    <message>
        <source>Owed by members</source>
        <translation>Encore dû</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid in and handed out</source>
        <translation>Versé et remis</translation>
    </message>
    <message>
        <source>Pot, {currency}</source>
        <translation>Cagnotte, {currency}</translation>
    </message>
    <message>
        <source>Show the &amp;entries</source>
        <translation>Montrer les é&amp;critures</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>The pot</source>
        <translation>La cagnotte</translation>
    </message>
    <message>
        <source>The pot is handed out in a meeting. Open the meeting first.</source>
        <translation>La cagnotte est remise en réunion. Ouvrez d’abord la réunion.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Turns in their order</source>
        <translation>Les tours dans l’ordre</translation>
    </message>
    <message>
        <source>Where each member stands</source>
        <translation>Où en est chaque membre</translation>
    </message>
    <message>
        <source>agree on the saving of a hand first</source>
        <translation>convenez d’abord de la somme d’une main</translation>
    </message>
    <message>
        <source>by auction</source>
        <translation>aux enchères</translation>
    </message>
    <message>
        <source>by need</source>
        <translation>selon le besoin</translation>
    </message>
    <message>
        <source>everyone has paid</source>
        <translation>tout le monde a payé</translation>
    </message>
    <message>
        <source>everyone has taken the pot: finish the round</source>
        <translation>tous ont reçu la cagnotte&#x202f;: finissez la rotation</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>réunion {number}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody has a hand yet</source>
        <translation>personne n’a encore de main</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>the meeting decides who needs the pot most</source>
        <translation>la réunion décide qui a le plus besoin de la cagnotte</translation>
    </message>
    <message>
        <source>the meeting hears the bids</source>
        <translation>la réunion écoute les offres</translation>
    </message>
    <message>
        <source>the turns are not arranged yet</source>
        <translation>les tours ne sont pas encore fixés</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>tour {number}</translation>
    </message>
    <message>
        <source>{name} in this rotation</source>
        <translation>{name} dans cette rotation</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Print the meeting sheet</source>
        <translation>&amp;Imprimer la feuille de réunion</translation>
    </message>
    <message>
        <source>If an entry of this meeting is ever changed, the books cannot show this seal again.</source>
        <translation>Si une écriture de cette réunion est un jour changée, les livres ne pourront plus montrer ce sceau.</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>Sceau {seal}</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>La réunion est close</translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation>Écrivez ce sceau dans le cahier des réunions&#x202f;:</translation>
    </message>
    <message>
        <source>{counted} in the box, as it should be.</source>
        <translation>{counted} dans la caisse, comme il faut.</translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} missing. Reason: {reason}</source>
        <translation>{counted} dans la caisse, il manque {amount}. Motif&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{counted} in the box, {amount} too much. Reason: {reason}</source>
        <translation>{counted} dans la caisse, {amount} de trop. Motif&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>SecondKey</name>
    <message>
        <source>Pass&amp;word of this officer</source>
        <translation>M&amp;ot de passe de ce responsable</translation>
    </message>
    <message>
        <source>Second &amp;officer</source>
        <translation>De&amp;uxième responsable</translation>
    </message>
    <message>
        <source>User name; the group wants two keys here.</source>
        <translation>Nom d’utilisateur&#x202f;; le groupe veut ici deux clés.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>For the whole group, on all its laptops</source>
        <translation>Pour tout le groupe, sur tous ses ordinateurs</translation>
    </message>
    <message>
        <source>For this laptop only</source>
        <translation>Pour cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The groups that you look after on this laptop</source>
        <translation>Les groupes dont vous vous occupez sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SettlementTable</name>
    <message>
        <source>Change kept for the member</source>
        <translation>Monnaie gardée pour le membre</translation>
    </message>
    <message>
        <source>Owed to the group and settled</source>
        <translation>Dû au groupe et réglé</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <translation>Payé en espèces</translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation>Part du bénéfice</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Stays owed to the group</source>
        <translation>Reste dû au groupe</translation>
    </message>
    <message>
        <source>Too little for a coin, stays with the group</source>
        <translation>Trop peu pour une pièce, reste au groupe</translation>
    </message>
</context>
<context>
    <name>ShareoutScreen</name>
    <message>
        <source>&amp;Go to cycle {number}</source>
        <translation>Aller au c&amp;ycle {number}</translation>
    </message>
    <message>
        <source>&amp;Go to the meeting</source>
        <translation>Aller à la ré&amp;union</translation>
    </message>
    <message>
        <source>&amp;Go to the members</source>
        <translation>Aller aux &amp;membres</translation>
    </message>
    <message>
        <source>&amp;Open the next cycle</source>
        <translation>&amp;Ouvrir le cycle suivant</translation>
    </message>
    <message>
        <source>&amp;Pay out…</source>
        <translation>&amp;Payer…</translation>
    </message>
    <message>
        <source>&amp;See the books</source>
        <translation>&amp;Voir les livres</translation>
    </message>
    <message>
        <source>Clos&amp;e the cycle</source>
        <translation>&amp;Clore le cycle</translation>
    </message>
    <message>
        <source>Close without sharin&amp;g</source>
        <translation>Clore &amp;sans partage</translation>
    </message>
    <message>
        <source>Cycle {number} has begun on {day}.</source>
        <translation>Le cycle {number} a commencé le {day}.</translation>
    </message>
    <message>
        <source>Cycle {number} is closed</source>
        <translation>Le cycle {number} est clos</translation>
    </message>
    <message>
        <source>Cycle {number} is closed. Open the next one when the group begins.</source>
        <translation>Le cycle {number} est clos. Ouvrez le suivant quand le groupe commence.</translation>
    </message>
    <message>
        <source>Dry run · nothing is paid until the group says so</source>
        <translation>Simulation · rien n’est payé tant que le groupe ne le dit pas</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Pas encore de réunion</translation>
    </message>
    <message>
        <source>Nobody to share among</source>
        <translation>Personne avec qui partager</translation>
    </message>
    <message>
        <source>Nothing was saved in this cycle</source>
        <translation>Rien n’a été épargné dans ce cycle</translation>
    </message>
    <message>
        <source>On the &amp;wall</source>
        <translation>Au &amp;mur</translation>
    </message>
    <message>
        <source>Paid out on {day} · it can be looked at, and not be changed</source>
        <translation>Payé le {day} · on peut le regarder, mais pas le changer</translation>
    </message>
    <message>
        <source>Pos&amp;ter</source>
        <translation>&amp;Affiche</translation>
    </message>
    <message>
        <source>Savings, loans and meetings are written in the next cycle. Open it when the group begins.</source>
        <translation>L’épargne, les prêts et les réunions s’écrivent dans le cycle suivant. Ouvrez-le quand le groupe commence.</translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation>Partage du cycle {number}</translation>
    </message>
    <message>
        <source>Sl&amp;ips</source>
        <translation>&amp;Fiches</translation>
    </message>
    <message>
        <source>There is nothing to share</source>
        <translation>Il n’y a rien à partager</translation>
    </message>
    <message>
        <source>This cycle is closed · the next one is not open yet</source>
        <translation>Ce cycle est clos · le suivant n’est pas encore ouvert</translation>
    </message>
    <message>
        <source>This share-out cannot be reckoned</source>
        <translation>Ce partage ne peut pas être calculé</translation>
    </message>
    <message>
        <source>{amount} are paid out and cycle {number} is closed. Print the poster and the slips.</source>
        <translation>{amount} sont payés et le cycle {number} est clos. Imprimez l’affiche et les fiches.</translation>
    </message>
    <message>
        <source>{name} in this cycle</source>
        <translation>{name} dans ce cycle</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation>Au moins 8 signes&#x202f;; trois mots font bien.</translation>
    </message>
    <message>
        <source>Close giving a sign-in</source>
        <translation>Fermer le don d’accès</translation>
    </message>
    <message>
        <source>Give a sign-in</source>
        <translation>Donner un accès</translation>
    </message>
    <message>
        <source>Give the &amp;sign-in</source>
        <translation>Donner l’a&amp;ccès</translation>
    </message>
    <message>
        <source>Giving the sign-in</source>
        <translation>Création de l’accès</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Répét&amp;er le mot de passe</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>Petites lettres et chiffres, pour ouvrir les livres.</translation>
    </message>
    <message>
        <source>Who has a sign-in opens the books on this laptop and writes in them, as an officer of the group.</source>
        <translation>Qui a un accès ouvre les livres sur cet ordinateur et y écrit, comme responsable du groupe.</translation>
    </message>
    <message>
        <source>{name} can open the books here now, as {user}.</source>
        <translation>{name} peut maintenant ouvrir les livres ici, sous le nom {user}.</translation>
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
        <translation>&amp;Jour de la réunion</translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation>&amp;Ouvrir la réunion</translation>
    </message>
    <message>
        <source>A meeting was not &amp;held</source>
        <translation>Une réunion n’a pas été &amp;tenue</translation>
    </message>
    <message>
        <source>Counted &amp;before the meeting</source>
        <translation>&amp;Compté avant la réunion</translation>
    </message>
    <message>
        <source>Counted in the box</source>
        <translation>Compté dans la caisse</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Jour de la réunion</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Dernière réunion</translation>
    </message>
    <message>
        <source>Read out from the last meeting</source>
        <translation>Lisez à haute voix, de la dernière réunion</translation>
    </message>
    <message>
        <source>Ready for the next meeting</source>
        <translation>La prochaine réunion</translation>
    </message>
    <message>
        <source>Seal in the minute book</source>
        <translation>Sceau dans le cahier des réunions</translation>
    </message>
    <message>
        <source>The minute book says the &amp;same</source>
        <translation>&amp;Le cahier dit la même chose</translation>
    </message>
    <message>
        <source>This day is over: the meeting is entered later, from paper, with its true day.</source>
        <translation>Ce jour est passé&#x202f;: la réunion est écrite après coup, d’après le papier, avec son vrai jour.</translation>
    </message>
    <message>
        <source>This will be the first meeting in these books.</source>
        <translation>Ce sera la première réunion dans ces livres.</translation>
    </message>
    <message>
        <source>{amount} missing</source>
        <translation>il manque {amount}</translation>
    </message>
    <message>
        <source>{amount} should be in the box. You may leave this empty.</source>
        <translation>Il devrait y avoir {amount} dans la caisse. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} de trop</translation>
    </message>
    <message>
        <source>{name} opens it.</source>
        <translation>Ouverte par {name}.</translation>
    </message>
    <message>
        <source>{number} · {day}</source>
        <translation>{number} · {day}</translation>
    </message>
    <message>
        <source>✓ It agrees</source>
        <translation>✓ C’est juste</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln entry(s) only here, no cloud connected</source>
        <translation>
            <numerusform>%Ln écriture seulement ici, aucun cloud connecté</numerusform>
            <numerusform>%Ln écritures seulement ici, aucun cloud connecté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for the cloud</source>
        <translation>
            <numerusform>%Ln écriture attend l’envoi au cloud</numerusform>
            <numerusform>%Ln écritures attendent l’envoi au cloud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) wait for your help with the cloud: see Sync</source>
        <translation>
            <numerusform>%Ln écriture attend votre aide pour le cloud&#x202f;: voir Synchro</numerusform>
            <numerusform>%Ln écritures attendent votre aide pour le cloud&#x202f;: voir Synchro</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the cloud</source>
        <translation>Tout est dans le cloud</translation>
    </message>
    <message>
        <source>Everything is saved on this laptop</source>
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>No cloud connected</source>
        <translation>Aucun cloud connecté</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln entry(s) to the cloud</source>
        <translation>
            <numerusform>Envoi de&#x202f;%Ln écriture au cloud</numerusform>
            <numerusform>Envoi de&#x202f;%Ln écritures au cloud</numerusform>
        </translation>
    </message>
    <message>
        <source>Still arriving: {done} of {all} entries, no sum is whole yet</source>
        <translation>Encore en route&#x202f;: {done} écritures sur {all}, aucune somme n’est encore complète</translation>
    </message>
    <message>
        <source>The cloud has not answered yet</source>
        <translation>Le cloud n’a pas encore répondu</translation>
    </message>
    <message>
        <source>The last entry is not saved</source>
        <translation>La dernière écriture n’est pas enregistrée</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>treasurer</source>
        <translation>trésorerie</translation>
    </message>
    <message>
        <source>{name} · {office}</source>
        <translation>{name} · {office}</translation>
    </message>
    <message>
        <source>{waiting} · last sent {moment}</source>
        <translation>{waiting} · dernier envoi {moment}</translation>
    </message>
</context>
<context>
    <name>SwapPanel</name>
    <message>
        <source>&amp;One turn</source>
        <translation>&amp;Un tour</translation>
    </message>
    <message>
        <source>The o&amp;ther turn</source>
        <translation>&amp;L’autre tour</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Send &amp;now</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>The books are on this laptop only</source>
        <translation>Les livres sont sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>This laptop is connected. What is saved here is being sent.</source>
        <translation>Cet ordinateur est connecté. Ce qui est enregistré ici s’envoie.</translation>
    </message>
    <message>
        <source>Trying to send now. The line at the bottom tells how it went.</source>
        <translation>Essai d’envoi. La ligne du bas dit si cela a marché.</translation>
    </message>
    <message>
        <source>What is saved here reaches the cloud by itself, whenever there is a connection</source>
        <translation>Ce qui est enregistré ici part automatiquement vers le cloud, dès qu’il y a une connexion</translation>
    </message>
</context>
<context>
    <name>TakingOverPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) of the sheet were read.</source>
        <translation>
            <numerusform>%Ln ligne de la feuille a été lue.</numerusform>
            <numerusform>%Ln lignes de la feuille ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Members again</source>
        <translation>De nouveau les &amp;membres</translation>
    </message>
    <message>
        <source>&amp;Next: the money</source>
        <translation>&amp;Suite&#x202f;: l’argent</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Re&amp;prendre</translation>
    </message>
    <message>
        <source>1 of 2: what each member has on paper on the day of the opening. Type it, paste it, or read a sheet.</source>
        <translation>1 sur 2&#x202f;: ce que chaque membre a sur le papier le jour de l’ouverture. Tapez, collez, ou lisez une feuille.</translation>
    </message>
    <message>
        <source>2 of 2: the day, the money that was counted on it, and what the group owes.</source>
        <translation>2 sur 2&#x202f;: le jour, l’argent compté ce jour-là, et ce que le groupe doit.</translation>
    </message>
    <message>
        <source>A further line for the member that is chosen, for a second loan</source>
        <translation>Une ligne de plus pour le membre choisi, pour un deuxième prêt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Balances to fill in</source>
        <translation>Soldes à remplir</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}</source>
        <translation>Ligne {line}, «&#x202f;{text}&#x202f;»&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Mend first what is marked red. Nothing was taken over yet.</source>
        <translation>Corrigez d’abord ce qui est marqué en rouge. Rien n’a encore été repris.</translation>
    </message>
    <message>
        <source>Read a &amp;sheet…</source>
        <translation>&amp;Lire une feuille…</translation>
    </message>
    <message>
        <source>Read the balances from a sheet</source>
        <translation>Lire les soldes d’une feuille</translation>
    </message>
    <message>
        <source>Second &amp;loan</source>
        <translation>Deu&amp;xième prêt</translation>
    </message>
    <message>
        <source>Sheet to &amp;fill in…</source>
        <translation>&amp;Feuille à remplir…</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Feuilles (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Take over balances</source>
        <translation>Reprendre les soldes</translation>
    </message>
    <message>
        <source>Taken over. Read it back against the paper, count the box, and close this opening meeting.</source>
        <translation>Repris. Relisez en comparant avec le papier, comptez la caisse, et clôturez cette réunion d’ouverture.</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Ce qu’il faut corriger</translation>
    </message>
    <message>
        <source>{number} {name}, {column}: {reason}</source>
        <translation>{number} {name}, {column}&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>TodayCell</name>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} sur {most}</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Open the books</source>
        <translation>&amp;Ouvrir les livres</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. Maj semble active.</translation>
    </message>
    <message>
        <source>Opening the books</source>
        <translation>Ouverture des livres</translation>
    </message>
    <message>
        <source>Opening the books…</source>
        <translation>Ouverture des livres…</translation>
    </message>
    <message>
        <source>This is the practice group. Sign in as {user} with the password {password}.</source>
        <translation>C’est le groupe d’essai. Entrez comme {user} avec le mot de passe {password}.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Tapez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Qui est là&#x202f;?</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>&amp;Hear an example</source>
        <translation>Éc&amp;outer un exemple</translation>
    </message>
    <message>
        <source>&amp;Say each amount that is recorded</source>
        <translation>&amp;Dire chaque montant noté</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à haute voix</translation>
    </message>
    <message>
        <source>The name, the shares and the amount, for everyone who cannot see the screen.</source>
        <translation>Le nom, les parts et le montant, pour ceux qui ne voient pas l’écran.</translation>
    </message>
    <message>
        <source>This computer has no voice for {language}. Another voice reads it, with its own accent.</source>
        <translation>Cet ordinateur n’a pas de voix pour&#x202f;: {language}. Une autre voix lit, avec son propre accent.</translation>
    </message>
</context>
<context>
    <name>WaivePanel</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Let go what {name} owes</source>
        <translation>Renoncer à ce que {name} doit</translation>
    </message>
    <message>
        <source>Let it &amp;go</source>
        <translation>Y &amp;renoncer</translation>
    </message>
    <message>
        <source>The group decides that this is not paid any more. The reason is kept.</source>
        <translation>Le groupe décide que cela ne se paie plus. Le motif est gardé.</translation>
    </message>
    <message>
        <source>What is &amp;owed</source>
        <translation>Ce qui est &amp;dû</translation>
    </message>
    <message>
        <source>{what} of {day} · {amount}</source>
        <translation>{what} du {day} · {amount}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Get my group</source>
        <translation>Récupérer mon &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>La &amp;restaurer</translation>
    </message>
    <message>
        <source>&amp;Start a group</source>
        <translation>&amp;Créer un groupe</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>L’&amp;essayer</translation>
    </message>
    <message>
        <source>Get my group from the cloud</source>
        <translation>Récupérer mon groupe depuis le cloud</translation>
    </message>
    <message>
        <source>Preparing the practice group</source>
        <translation>Préparation du groupe d’essai</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>Le re&amp;prendre</translation>
    </message>
    <message>
        <source>Take over a group mid-cycle</source>
        <translation>Reprendre un groupe en milieu de cycle</translation>
    </message>
    <message>
        <source>The books are kept on another laptop already, and this one shall have them too.</source>
        <translation>Les livres sont déjà tenus sur un autre ordinateur, et celui-ci doit les avoir aussi.</translation>
    </message>
    <message>
        <source>The group keeps its books on paper. What each saved, owes and borrowed comes into these.</source>
        <translation>Le groupe tient ses livres sur papier. Ce que chacun a épargné, doit et a emprunté vient ici.</translation>
    </message>
    <message>
        <source>The laptop with the books is lost or broken, and there is a backup of it on a stick.</source>
        <translation>L’ordinateur avec les livres est perdu ou cassé, et il y a une sauvegarde sur une clé USB.</translation>
    </message>
    <message>
        <source>Try the practice group</source>
        <translation>Essayer le groupe d’essai</translation>
    </message>
    <message>
        <source>Twenty-five invented members and their meetings: nothing in it counts.</source>
        <translation>Vingt-cinq membres inventés et leurs réunions&#x202f;: rien n’y compte.</translation>
    </message>
    <message>
        <source>Welcome. What would you like to do?</source>
        <translation>Bienvenue. Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Write down what the group agreed on, then its members. No connection is needed.</source>
        <translation>Écrivez ce que le groupe a convenu, puis ses membres. Pas besoin de connexion.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>&amp;Ouvrir l’écriture</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Save for Excel</source>
        <translation>Enregistrer pour E&amp;xcel</translation>
    </message>
    <message>
        <source>Adding up</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Entries behind the figure</source>
        <translation>Écritures derrière le chiffre</translation>
    </message>
    <message>
        <source>Every entry that makes this figure, the newest first</source>
        <translation>Toutes les écritures qui font ce chiffre, la plus récente d’abord</translation>
    </message>
    <message>
        <source>No entry has touched this figure yet.</source>
        <translation>Aucune écriture n’a encore touché ce chiffre.</translation>
    </message>
    <message>
        <source>The entries of all members are for the officers to see. Your own are in your passbook.</source>
        <translation>Les écritures de tous les membres sont pour les responsables. Les vôtres sont dans votre carnet.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi il est fait</translation>
    </message>
</context>
<context>
    <name>WriteOffPanel</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>A part of the loan of {name} is written off. {left} are still owed.</source>
        <translation>Une partie du prêt de {name} est passée en perte. Il reste dû {left}.</translation>
    </message>
    <message>
        <source>Everyone can read it later.</source>
        <translation>Tout le monde pourra le lire plus tard.</translation>
    </message>
    <message>
        <source>Leave it empty to give up all of it.</source>
        <translation>Laissez vide pour renoncer à tout.</translation>
    </message>
    <message>
        <source>Owed afterwards</source>
        <translation>Dû ensuite</translation>
    </message>
    <message>
        <source>The group gives up</source>
        <translation>Le groupe renonce à</translation>
    </message>
    <message>
        <source>The loan of {name} is written off.</source>
        <translation>Le prêt de {name} est passé en perte.</translation>
    </message>
</context>
<context>
    <name>_ConnectCard</name>
    <message>
        <source>&amp;Connect this laptop</source>
        <translation>&amp;Connecter cet ordinateur</translation>
    </message>
    <message>
        <source>A copy of the books outside this laptop, kept up to date by itself. You need a connection only now.</source>
        <translation>Une copie des livres hors de cet ordinateur, tenue à jour automatiquement. Il faut une connexion seulement maintenant.</translation>
    </message>
    <message>
        <source>Connect to the cloud</source>
        <translation>Connecter au cloud</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>_EntryLine</name>
    <message numerus="yes">
        <source>%Ln share(s) · {time}</source>
        <translation>
            <numerusform>%Ln part · {time}</numerusform>
            <numerusform>%Ln parts · {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back {amount} of {name}</source>
        <translation>Annuler {amount} de {name}</translation>
    </message>
    <message>
        <source>taken back · {time}</source>
        <translation>annulé · {time}</translation>
    </message>
    <message>
        <source>{fine}, not paid · {time}</source>
        <translation>{fine}, non payée · {time}</translation>
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
        <translation>&amp;Choisir le fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Backups (*.savingsdesk)</source>
        <translation>Sauvegardes (*.savingsdesk)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>Show &amp;older decisions</source>
        <translation>Montrer les décisions plus &amp;anciennes</translation>
    </message>
    <message>
        <source>The group began with these rules.</source>
        <translation>Le groupe a commencé avec ces règles.</translation>
    </message>
    <message>
        <source>What was decided when</source>
        <translation>Ce qui a été décidé et quand</translation>
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
        <translation>Livres</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>SavingsDesk</source>
        <translation>SavingsDesk</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Wall view</source>
        <translation>Vue murale</translation>
    </message>
</context>
<context>
    <name>_Officer</name>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good.</source>
        <translation>Au moins 8 signes&#x202f;; trois mots font bien.</translation>
    </message>
    <message>
        <source>Nobody can open the books without it. Keep it where only you find it.</source>
        <translation>Sans lui, personne ne peut ouvrir les livres. Gardez-le là où vous seul le trouvez.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Répét&amp;er le mot de passe</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>Petites lettres et chiffres, pour ouvrir les livres.</translation>
    </message>
    <message>
        <source>You, the first officer</source>
        <translation>Vous, le premier responsable</translation>
    </message>
</context>
<context>
    <name>_PartCard</name>
    <message>
        <source>Change: {part}</source>
        <translation>Changer&#x202f;: {part}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>{price} in this cycle, {later} from the next one</source>
        <translation>{price} dans ce cycle, {later} à partir du suivant</translation>
    </message>
</context>
<context>
    <name>_Sections</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Parties des réglages</translation>
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
        <translation>Les livres de votre groupe, sur cet ordinateur, avec ou sans connexion.</translation>
    </message>
</context>
<context>
    <name>_StateCard</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln écriture</numerusform>
            <numerusform>%Ln écritures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) fast</source>
        <translation>
            <numerusform>%Ln minute d’avance</numerusform>
            <numerusform>%Ln minutes d’avance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) slow</source>
        <translation>
            <numerusform>%Ln minute de retard</numerusform>
            <numerusform>%Ln minutes de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the waiting entry(s) came from another laptop and go to the cloud from here.</source>
        <translation>
            <numerusform>%Ln des écritures en attente est venue d’un autre ordinateur et part d’ici vers le cloud.</numerusform>
            <numerusform>%Ln des écritures en attente sont venues d’un autre ordinateur et partent d’ici vers le cloud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Saved here and in the cloud</source>
        <translation>Enregistré ici et dans le cloud</translation>
    </message>
    <message>
        <source>The clock of this laptop</source>
        <translation>L’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The cloud last answered</source>
        <translation>Dernière réponse du cloud</translation>
    </message>
    <message>
        <source>The cloud was put back from a backup and gets everything again: {done} of {all} are there.</source>
        <translation>Le cloud a été rétabli depuis une sauvegarde et reçoit tout de nouveau&#x202f;: {done} sur {all} y sont.</translation>
    </message>
    <message>
        <source>Waits for the cloud</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Your name in the cloud</source>
        <translation>Votre nom dans le cloud</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparée</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>nothing, all is in the cloud</source>
        <translation>rien, tout est dans le cloud</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>{done} of {all} entries have arrived. No sum is whole before the last one is here.</source>
        <translation>{done} écritures sur {all} sont arrivées. Aucune somme n’est complète avant la dernière.</translation>
    </message>
</context>
<context>
    <name>_TakingBack</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{amount} is taken back.</source>
        <translation>{amount} est annulé.</translation>
    </message>
    <message>
        <source>{amount} of {name} is taken back.</source>
        <translation>{amount} de {name} est annulé.</translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Monnaie</translation>
    </message>
    <message>
        <source>&amp;Dues a meeting</source>
        <translation>&amp;Cotisation par réunion</translation>
    </message>
    <message>
        <source>&amp;Each pays in a meeting</source>
        <translation>Chacun &amp;verse par réunion</translation>
    </message>
    <message>
        <source>&amp;Each saves in a meeting</source>
        <translation>Chacun épar&amp;gne par réunion</translation>
    </message>
    <message>
        <source>&amp;How often it meets</source>
        <translation>Rythme &amp;des réunions</translation>
    </message>
    <message>
        <source>&amp;Kind of group</source>
        <translation>&amp;Type de groupe</translation>
    </message>
    <message>
        <source>&amp;Most shares a meeting</source>
        <translation>Ma&amp;ximum de parts par réunion</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nom du groupe</translation>
    </message>
    <message>
        <source>&amp;Price of a share</source>
        <translation>&amp;Prix d’une part</translation>
    </message>
    <message>
        <source>Day of &amp;the week</source>
        <translation>&amp;Jour de la semaine</translation>
    </message>
    <message>
        <source>Empty: the group has none.</source>
        <translation>Vide&#x202f;: le groupe n’en a pas.</translation>
    </message>
    <message>
        <source>Most groups agree on 5. Is it right?</source>
        <translation>La plupart des groupes conviennent de 5. Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>Smallest c&amp;oin in use</source>
        <translation>Plus petite p&amp;ièce utilisée</translation>
    </message>
    <message>
        <source>Social &amp;fund a meeting</source>
        <translation>Fonds &amp;social par réunion</translation>
    </message>
    <message>
        <source>The c&amp;ycle began on</source>
        <translation>Le c&amp;ycle a commencé le</translation>
    </message>
    <message>
        <source>The first meeting of this cycle, on paper.</source>
        <translation>La première réunion de ce cycle, sur papier.</translation>
    </message>
    <message>
        <source>This cannot be paid with coins of {coin}. Is it right?</source>
        <translation>Cela ne peut pas être payé avec des pièces de {coin}. Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>This is more than a share. Is it right?</source>
        <translation>C’est plus qu’une part. Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>What the group agreed on</source>
        <translation>Ce que le groupe a convenu</translation>
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
        <translation>{thing}, non coché</translation>
    </message>
    <message>
        <source>{thing}, ticked</source>
        <translation>{thing}, coché</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>The books cannot be opened</source>
        <translation>Les livres ne peuvent pas être ouverts</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%Ln member(s) missed a payment</source>
        <translation>
            <numerusform>%Ln membre a manqué un paiement</numerusform>
            <numerusform>%Ln membres ont manqué un paiement</numerusform>
        </translation>
    </message>
    <message>
        <source>A loan of {name} has no service charge</source>
        <translation>Un prêt de {name} n’a pas de frais de service</translation>
    </message>
    <message>
        <source>An entry was corrected twice</source>
        <translation>Une écriture a été corrigée deux fois</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Entries came late for meeting {number}</source>
        <translation>Des écritures sont venues en retard pour la réunion {number}</translation>
    </message>
    <message>
        <source>More was paid back than borrowed</source>
        <translation>Plus remboursé qu’emprunté</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Shares were bought at another price</source>
        <translation>Des parts ont été achetées à un autre prix</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The next cycle has a new share price</source>
        <translation>Le cycle suivant a un nouveau prix de part</translation>
    </message>
    <message>
        <source>The rules of {day} cannot be read</source>
        <translation>Les règles du {day} ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The seal of meeting {number} does not agree</source>
        <translation>Le sceau de la réunion {number} ne correspond pas</translation>
    </message>
    <message>
        <source>The term of {name} ends</source>
        <translation>Le mandat de {name} prend fin</translation>
    </message>
    <message>
        <source>Two entries look like one</source>
        <translation>Deux écritures semblent être la même</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>compare its entries with the minute book</source>
        <translation>comparez ses écritures avec le cahier des réunions</translation>
    </message>
    <message>
        <source>due {day} · loan of {principal}</source>
        <translation>échéance {day} · prêt de {principal}</translation>
    </message>
    <message>
        <source>hand it back, or correct a payment</source>
        <translation>rendez-le, ou corrigez un paiement</translation>
    </message>
    <message>
        <source>its terms cannot be read; it is shown without one</source>
        <translation>ses conditions ne peuvent pas être lues&#x202f;; il est montré sans ses frais</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>look</source>
        <translation>voir</translation>
    </message>
    <message>
        <source>meeting {number} of {day}</source>
        <translation>réunion {number} du {day}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>more than the member had saved</source>
        <translation>plus que le membre n’avait épargné</translation>
    </message>
    <message>
        <source>more was used than was kept</source>
        <translation>on a utilisé plus que ce qui était gardé</translation>
    </message>
    <message>
        <source>more went out than came in; find the entry</source>
        <translation>il est sorti plus qu’il n’est entré&#x202f;; trouvez l’écriture</translation>
    </message>
    <message>
        <source>office</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>on a fine or missed payment of {day}</source>
        <translation>sur une amende ou un paiement manqué du {day}</translation>
    </message>
    <message>
        <source>on {day}: choose again, or hand over</source>
        <translation>le {day}&#x202f;: élisez de nouveau, ou transmettez</translation>
    </message>
    <message>
        <source>over</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sceau</translation>
    </message>
    <message>
        <source>the rules before them hold on; write them anew</source>
        <translation>les règles d’avant restent valables&#x202f;; écrivez-les de nouveau</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>trop</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>non payé</translation>
    </message>
    <message>
        <source>{amount} a share, when it begins</source>
        <translation>{amount} la part, quand il commence</translation>
    </message>
    <message>
        <source>{amount} above the loan to the group</source>
        <translation>{amount} de plus que le prêt au groupe</translation>
    </message>
    <message>
        <source>{amount} from another laptop, beside the seal</source>
        <translation>{amount} d’un autre ordinateur, à côté du sceau</translation>
    </message>
    <message>
        <source>{amount} of {day}, from two laptops</source>
        <translation>{amount} du {day}, de deux ordinateurs</translation>
    </message>
    <message>
        <source>{amount} of {day}, on two laptops</source>
        <translation>{amount} du {day}, sur deux ordinateurs</translation>
    </message>
    <message>
        <source>{amount} on {day}</source>
        <translation>{amount} le {day}</translation>
    </message>
    <message>
        <source>{amount} stands as due</source>
        <translation>{amount} reste dû</translation>
    </message>
    <message>
        <source>{amount} too much at the count</source>
        <translation>{amount} de trop au comptage</translation>
    </message>
    <message>
        <source>{amount} was missing at the count</source>
        <translation>il manquait {amount} au comptage</translation>
    </message>
    <message>
        <source>{cash}: {amount} below zero</source>
        <translation>{cash}&#x202f;: {amount} au-dessous de zéro</translation>
    </message>
    <message>
        <source>{name} owes {amount}</source>
        <translation>{name} doit {amount}</translation>
    </message>
    <message>
        <source>{name} paid {amount} too much</source>
        <translation>{name} a payé {amount} de trop</translation>
    </message>
    <message>
        <source>{name} took {amount} too much</source>
        <translation>{name} a retiré {amount} de trop</translation>
    </message>
    <message>
        <source>{name}: {amount} too much change</source>
        <translation>{name}&#x202f;: {amount} de monnaie en trop</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Report d’avant</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Change kept for members</source>
        <translation>Monnaie gardée pour les membres</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Fonds de crédit</translation>
    </message>
    <message>
        <source>Loan fund as mobile money</source>
        <translation>Fonds de crédit en argent mobile</translation>
    </message>
    <message>
        <source>Loan fund at the bank</source>
        <translation>Fonds de crédit à la banque</translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation>Fonds de crédit dans la caisse</translation>
    </message>
    <message>
        <source>Loans to members</source>
        <translation>Prêts aux membres</translation>
    </message>
    <message>
        <source>Loans to the group</source>
        <translation>Prêts au groupe</translation>
    </message>
    <message>
        <source>Members&apos; savings</source>
        <translation>Épargne des membres</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Argent mobile</translation>
    </message>
    <message>
        <source>On the way between places</source>
        <translation>En chemin entre deux lieux</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Social fund as mobile money</source>
        <translation>Fonds social en argent mobile</translation>
    </message>
    <message>
        <source>Social fund at the bank</source>
        <translation>Fonds social à la banque</translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation>Fonds social dans la caisse</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %Ln day(s) ago</source>
        <translation>
            <numerusform>Dernière sauvegarde il y a&#x202f;%Ln jour</numerusform>
            <numerusform>Dernière sauvegarde il y a&#x202f;%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>a lost laptop would lose the books</source>
        <translation>un ordinateur perdu, et les livres seraient perdus</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>the cloud has all but %Ln entry(s)</source>
        <translation>
            <numerusform>le cloud a tout sauf&#x202f;%Ln écriture</numerusform>
            <numerusform>le cloud a tout sauf&#x202f;%Ln écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>the cloud has everything</source>
        <translation>le cloud a tout</translation>
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
            <numerusform>%Ln tampon acheté</numerusform>
            <numerusform>%Ln tampons achetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back {amount}</source>
        <translation>Rendre {amount}</translation>
    </message>
    <message>
        <source>{amount} is given to the social fund</source>
        <translation>{amount} est donné au fonds social</translation>
    </message>
    <message>
        <source>{amount} is kept for the next meeting</source>
        <translation>{amount} est gardé pour la prochaine réunion</translation>
    </message>
</context>
<context>
    <name>chart</name>
    <message>
        <source>{name}: {first} on {since}, {last} on {until}.</source>
        <translation>{name}&#x202f;: {first} le {since}, {last} le {until}.</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Members who are found</source>
        <translation>Membres trouvés</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numéro ou nom</translation>
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
        <translation>peut seulement lire</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>peut écrire</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the day of joining</source>
        <translation>le jour d’entrée</translation>
    </message>
    <message>
        <source>the day of leaving</source>
        <translation>le jour de départ</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>le numéro</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>la fonction</translation>
    </message>
    <message>
        <source>the reason for leaving</source>
        <translation>la raison du départ</translation>
    </message>
    <message>
        <source>the smallest coin</source>
        <translation>la plus petite pièce</translation>
    </message>
    <message>
        <source>the telephone number</source>
        <translation>le numéro de téléphone</translation>
    </message>
    <message>
        <source>the user name</source>
        <translation>le nom d’utilisateur</translation>
    </message>
    <message>
        <source>when the office began</source>
        <translation>le début de la fonction</translation>
    </message>
    <message>
        <source>when the office ends</source>
        <translation>la fin de la fonction</translation>
    </message>
    <message>
        <source>who may write</source>
        <translation>qui peut écrire</translation>
    </message>
    <message>
        <source>woman or man</source>
        <translation>femme ou homme</translation>
    </message>
</context>
<context>
    <name>constitution</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the own savings</source>
        <translation>
            <numerusform>%Ln fois l’épargne du membre</numerusform>
            <numerusform>%Ln fois l’épargne du membre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>A member may borrow</source>
        <translation>Un membre peut emprunter</translation>
    </message>
    <message>
        <source>A missed payment</source>
        <translation>Un paiement manqué</translation>
    </message>
    <message>
        <source>A repayment pays first</source>
        <translation>Un remboursement paie d’abord</translation>
    </message>
    <message>
        <source>A second officer signs</source>
        <translation>Un deuxième responsable signe pour</translation>
    </message>
    <message>
        <source>As it counts today. Last decided on {day}; the history is below.</source>
        <translation>Tel qu’il compte aujourd’hui. Dernière décision le {day}&#x202f;; l’historique est plus bas.</translation>
    </message>
    <message>
        <source>At the share-out</source>
        <translation>Au partage</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Aides</translation>
    </message>
    <message>
        <source>Charge by the time</source>
        <translation>Frais selon la durée</translation>
    </message>
    <message>
        <source>Charged for each</source>
        <translation>Compté pour chaque</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>Dues a meeting</source>
        <translation>Cotisation par réunion</translation>
    </message>
    <message>
        <source>Each pays in a meeting</source>
        <translation>Chacun verse par réunion</translation>
    </message>
    <message>
        <source>Each saves in a meeting</source>
        <translation>Chacun épargne par réunion</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Amendes</translation>
    </message>
    <message>
        <source>Fines go to</source>
        <translation>Où vont les amendes</translation>
    </message>
    <message>
        <source>First charge</source>
        <translation>Premiers frais</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>List of fines</source>
        <translation>Liste des amendes</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Loans from the social fund</source>
        <translation>Prêts du fonds social</translation>
    </message>
    <message>
        <source>Longest time of a loan</source>
        <translation>Durée la plus longue d’un prêt</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Couverture suspendue</translation>
    </message>
    <message>
        <source>Most shares a meeting</source>
        <translation>Maximum de parts par réunion</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Order of business</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Order of the turns</source>
        <translation>Ordre des tours</translation>
    </message>
    <message>
        <source>Payouts above</source>
        <translation>Paiements au-dessus de</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>Prix d’une part</translation>
    </message>
    <message>
        <source>Profit is shared by</source>
        <translation>Le bénéfice est partagé selon</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>Share-out and leavers</source>
        <translation>Partage et départs</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Term of an office</source>
        <translation>Durée d’un mandat</translation>
    </message>
    <message>
        <source>The group began with its first rules.</source>
        <translation>Le groupe a commencé avec ses premières règles.</translation>
    </message>
    <message>
        <source>Two keys</source>
        <translation>Deux clés</translation>
    </message>
    <message>
        <source>Waiting time of a new member</source>
        <translation>Délai d’attente d’un nouveau membre</translation>
    </message>
    <message>
        <source>What is paid</source>
        <translation>Ce qui est payé</translation>
    </message>
    <message>
        <source>What rounding leaves</source>
        <translation>Ce que laisse l’arrondi</translation>
    </message>
    <message>
        <source>What the group agreed on, as it counts today.</source>
        <translation>Ce que le groupe a convenu, tel qu’il compte aujourd’hui.</translation>
    </message>
    <message>
        <source>Who leaves early gets</source>
        <translation>Qui part plus tôt reçoit</translation>
    </message>
    <message>
        <source>Who must be there</source>
        <translation>Qui doit être là</translation>
    </message>
    <message>
        <source>a correction of a closed meeting</source>
        <translation>une correction d’une réunion close</translation>
    </message>
    <message>
        <source>a difference in the cash</source>
        <translation>une différence de caisse</translation>
    </message>
    <message>
        <source>a payout above the amount below</source>
        <translation>un paiement au-dessus du montant ci-dessous</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln missed due(s)</source>
        <translation>
            <numerusform>après&#x202f;%Ln cotisation manquée</numerusform>
            <numerusform>après&#x202f;%Ln cotisations manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permis</translation>
    </message>
    <message>
        <source>as the group decides</source>
        <translation>comme le groupe décide</translation>
    </message>
    <message>
        <source>by auction in each round</source>
        <translation>aux enchères à chaque tour</translation>
    </message>
    <message>
        <source>by need, decided in each round</source>
        <translation>selon le besoin, décidé à chaque tour</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>tiré au sort</translation>
    </message>
    <message>
        <source>every four weeks</source>
        <translation>toutes les quatre semaines</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every payout</source>
        <translation>chaque paiement</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>goes to the next cycle</source>
        <translation>va au cycle suivant</translation>
    </message>
    <message>
        <source>goes to the social fund</source>
        <translation>va au fonds social</translation>
    </message>
    <message>
        <source>goes to who lost most by rounding</source>
        <translation>va à qui a le plus perdu à l’arrondi</translation>
    </message>
    <message>
        <source>handing over an office</source>
        <translation>la transmission d’une fonction</translation>
    </message>
    <message>
        <source>is let go</source>
        <translation>est abandonné</translation>
    </message>
    <message>
        <source>is shared, the same to everyone</source>
        <translation>est partagé, pareil pour tous</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none written down</source>
        <translation>aucune notée</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non permis</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>on the day of the loan</source>
        <translation>le jour du prêt</translation>
    </message>
    <message>
        <source>on the whole loan, until it is repaid</source>
        <translation>sur tout le prêt, jusqu’au remboursement</translation>
    </message>
    <message>
        <source>on the whole loan, until its time ends</source>
        <translation>sur tout le prêt, jusqu’à la fin de sa durée</translation>
    </message>
    <message>
        <source>on what is still owed</source>
        <translation>sur ce qui reste dû</translation>
    </message>
    <message>
        <source>once, by the time of the loan</source>
        <translation>une fois, selon la durée du prêt</translation>
    </message>
    <message>
        <source>opening the box</source>
        <translation>l’ouverture de la caisse</translation>
    </message>
    <message>
        <source>paid when the loan is given</source>
        <translation>payé quand le prêt est donné</translation>
    </message>
    <message>
        <source>savings</source>
        <translation>l’épargne</translation>
    </message>
    <message>
        <source>savings and how long they lay there</source>
        <translation>l’épargne et le temps qu’elle est restée</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>les parts</translation>
    </message>
    <message>
        <source>stands as a due until it is paid</source>
        <translation>reste dû jusqu’au paiement</translation>
    </message>
    <message>
        <source>stays with the group</source>
        <translation>reste au groupe</translation>
    </message>
    <message>
        <source>the loan fund</source>
        <translation>le fonds de crédit</translation>
    </message>
    <message>
        <source>the loan, then the service charge</source>
        <translation>le prêt, puis les frais de service</translation>
    </message>
    <message>
        <source>the own savings</source>
        <translation>sa propre épargne</translation>
    </message>
    <message>
        <source>the own savings with the profit</source>
        <translation>sa propre épargne avec le bénéfice</translation>
    </message>
    <message>
        <source>the same to everyone</source>
        <translation>pareil pour tous</translation>
    </message>
    <message>
        <source>the service charge, then the loan</source>
        <translation>les frais de service, puis le prêt</translation>
    </message>
    <message>
        <source>the share-out</source>
        <translation>le partage</translation>
    </message>
    <message>
        <source>the social fund</source>
        <translation>le fonds social</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>{day} · meeting {number} · written down by {person}</source>
        <translation>{day} · réunion {number} · noté par {person}</translation>
    </message>
    <message>
        <source>{day} · written down by {person}</source>
        <translation>{day} · noté par {person}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}&#x202f;: {before} → {after}</translation>
    </message>
    <message>
        <source>{time} after the loan</source>
        <translation>{time} après le prêt</translation>
    </message>
    <message>
        <source>{time}: {rate}</source>
        <translation>{time}&#x202f;: {rate}</translation>
    </message>
</context>
<context>
    <name>entry_sheets</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Why? Shows the entries behind this figure.</source>
        <translation>Pourquoi&#x202f;? Montre les écritures derrière ce chiffre.</translation>
    </message>
    <message>
        <source>{name}: {value}. Why?</source>
        <translation>{name}&#x202f;: {value}. Pourquoi&#x202f;?</translation>
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
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>fines</name>
    <message>
        <source>Missed savings</source>
        <translation>Épargne manquée</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Burial society</source>
        <translation>Entraide funéraire</translation>
    </message>
    <message>
        <source>Merry-go-round</source>
        <translation>Tontine (cagnotte à tour de rôle)</translation>
    </message>
    <message>
        <source>Savings and loans, free amounts</source>
        <translation>Épargne et crédit, montants libres</translation>
    </message>
    <message>
        <source>Savings and loans, with shares</source>
        <translation>Épargne et crédit, avec parts (AVEC)</translation>
    </message>
    <message>
        <source>Self-help group</source>
        <translation>Groupe d’entraide</translation>
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
            <numerusform>!&#x202f;%Ln jour de retard</numerusform>
            <numerusform>!&#x202f;%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>! {amount} overdue</source>
        <translation>! {amount} échu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand(s)</source>
        <translation>
            <numerusform>%Ln main</numerusform>
            <numerusform>%Ln mains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stamp(s)</source>
        <translation>
            <numerusform>%Ln tampon</numerusform>
            <numerusform>%Ln tampons</numerusform>
        </translation>
    </message>
    <message>
        <source>? yes or no</source>
        <translation>? oui ou non</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Enter saves</source>
        <translation>Entrée enregistre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>May borrow</source>
        <translation>Peut emprunter</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Owes now</source>
        <translation>Doit maintenant</translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation>Doit encore</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today, 1 stamp = {price}</source>
        <translation>1 tampon = {price}</translation>
    </message>
    <message>
        <source>Usually {amount}</source>
        <translation>D’habitude {amount}</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>pas encore marqué</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>still owes {amount}</source>
        <translation>doit encore {amount}</translation>
    </message>
    <message>
        <source>{amount} a hand</source>
        <translation>{amount} la main</translation>
    </message>
    <message>
        <source>✓ in cloud</source>
        <translation>✓ dans le cloud</translation>
    </message>
    <message>
        <source>✓ repaid</source>
        <translation>✓ remboursé</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <translation>✓ enregistré</translation>
    </message>
    <message>
        <source>✗ not saved</source>
        <translation>✗ non enregistré</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Print this page</source>
        <translation>&amp;Imprimer cette page</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Savings and loans over the cycle</source>
        <translation>Épargne et prêts au long du cycle</translation>
    </message>
    <message>
        <source>The fund, month by month</source>
        <translation>Le fonds, mois après mois</translation>
    </message>
    <message>
        <source>Who came, meeting by meeting</source>
        <translation>Qui est venu, réunion après réunion</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>Bank interest</source>
        <translation>Intérêts bancaires</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Claims, costs</source>
        <translation>Aides, coûts</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>Compter et clore</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Amendes</translation>
    </message>
    <message>
        <source>Fines, dues</source>
        <translation>Amendes, dus</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Grants, costs</source>
        <translation>Aides, coûts</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>Monnaie gardée</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Loan charge paid</source>
        <translation>Frais de prêt payés</translation>
    </message>
    <message>
        <source>Loan paid back</source>
        <translation>Prêt remboursé</translation>
    </message>
    <message>
        <source>Loan to the group</source>
        <translation>Prêt au groupe</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Sorties d’argent</translation>
    </message>
    <message>
        <source>New loans</source>
        <translation>Nouveaux prêts</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Autre produit</translation>
    </message>
    <message>
        <source>Pot, costs</source>
        <translation>Cagnotte, coûts</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Repayments</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Shortage</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Social grant</source>
        <translation>Aide sociale</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Excédent</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passage en perte</translation>
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
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Fund</source>
        <translation>&amp;Fonds</translation>
    </message>
    <message>
        <source>&amp;Other terms or another place</source>
        <translation>&amp;Autres conditions ou autre lieu</translation>
    </message>
    <message>
        <source>&amp;Other terms, another fund or place</source>
        <translation>&amp;Autres conditions, autre fonds ou lieu</translation>
    </message>
    <message>
        <source>&amp;Rate of the charge</source>
        <translation>&amp;Taux des frais</translation>
    </message>
    <message>
        <source>&amp;Repay</source>
        <translation>Re&amp;mbourser</translation>
    </message>
    <message>
        <source>&amp;Roll the loan over</source>
        <translation>&amp;Prolonger le prêt</translation>
    </message>
    <message>
        <source>&amp;Term, in periods</source>
        <translation>&amp;Durée, en périodes</translation>
    </message>
    <message>
        <source>&amp;Where the money lies</source>
        <translation>Où se trou&amp;ve l’argent</translation>
    </message>
    <message>
        <source>&amp;Write it off</source>
        <translation>&amp;Passer en perte</translation>
    </message>
    <message>
        <source>A new loan pays all that is owed on the old one. No money leaves the box.</source>
        <translation>Un nouveau prêt paie tout ce qui est dû sur l’ancien. Aucun argent ne sort de la caisse.</translation>
    </message>
    <message numerus="yes">
        <source>A period is {period}. The group lends for at most %Ln period(s).</source>
        <translation>
            <numerusform>Une période est de {period}. Le groupe prête pour&#x202f;%Ln période au plus.</numerusform>
            <numerusform>Une période est de {period}. Le groupe prête pour&#x202f;%Ln périodes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the group agreed</source>
        <translation>Comme le groupe a convenu</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>Échéance le {day}</translation>
    </message>
    <message>
        <source>Give a loan</source>
        <translation>Donner un prêt</translation>
    </message>
    <message>
        <source>Give the &amp;loan</source>
        <translation>D&amp;onner le prêt</translation>
    </message>
    <message>
        <source>How the charge &amp;grows</source>
        <translation>Comment les frais &amp;grandissent</translation>
    </message>
    <message>
        <source>Leave it empty for the rate that the group agreed on.</source>
        <translation>Laissez vide pour le taux convenu par le groupe.</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Fonds de crédit</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Argent mobile</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Repay a loan</source>
        <translation>Rembourser un prêt</translation>
    </message>
    <message>
        <source>Roll the loan over</source>
        <translation>Prolonger le prêt</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>La banque</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>La caisse</translation>
    </message>
    <message>
        <source>The group gives up what is owed, and all bear the loss. No money leaves the box.</source>
        <translation>Le groupe renonce à ce qui est dû, et tous portent la perte. Aucun argent ne sort de la caisse.</translation>
    </message>
    <message>
        <source>The loan of {amount} to {name} is written down. It is due on {day}.</source>
        <translation>Le prêt de {amount} à {name} est noté. Échéance le {day}.</translation>
    </message>
    <message>
        <source>To be brought back in all</source>
        <translation>À rapporter en tout</translation>
    </message>
    <message>
        <source>Type the amount and the term: the cost is shown here.</source>
        <translation>Tapez le montant et la durée&#x202f;: le coût se montre ici.</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>Ce que cela coûtera</translation>
    </message>
    <message>
        <source>Write a loan off</source>
        <translation>Passer un prêt en perte</translation>
    </message>
    <message numerus="yes">
        <source>and on %Ln more day(s) between</source>
        <translation>
            <numerusform>et&#x202f;%Ln jour de plus entre les deux</numerusform>
            <numerusform>et&#x202f;%Ln jours de plus entre les deux</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: charge</source>
        <translation>{day}&#x202f;: frais</translation>
    </message>
    <message>
        <source>{day}: the loan</source>
        <translation>{day}&#x202f;: le prêt</translation>
    </message>
    <message>
        <source>{day}: the loan and its charge</source>
        <translation>{day}&#x202f;: le prêt et ses frais</translation>
    </message>
    <message>
        <source>{name} owes</source>
        <translation>{name} doit</translation>
    </message>
</context>
<context>
    <name>loan_figures</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>{caption}: why?</source>
        <translation>{caption}&#x202f;: pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>loan_page</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>retard&#x202f;%Ln j</numerusform>
            <numerusform>retard&#x202f;%Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended on {day}; {amount} of it was written off.</source>
        <translation>Terminé le {day}&#x202f;; {amount} est passé en perte.</translation>
    </message>
    <message>
        <source>Owes {owed}: principal {principal}, charge {charge}. Due on {day}.</source>
        <translation>Doit {owed}&#x202f;: capital {principal}, frais {charge}. Échéance le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Owes {owed}: principal {principal}, charge {charge}. It was due on {day}, %Ln day(s) ago.</source>
        <translation>
            <numerusform>Doit {owed}&#x202f;: capital {principal}, frais {charge}. L’échéance était le {day}, il y a&#x202f;%Ln jour.</numerusform>
            <numerusform>Doit {owed}&#x202f;: capital {principal}, frais {charge}. L’échéance était le {day}, il y a&#x202f;%Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaid on {day}.</source>
        <translation>Remboursé le {day}.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>paid too much</source>
        <translation>payé en trop</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>capital</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>service charge</source>
        <translation>frais de service</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>passé en perte</translation>
    </message>
    <message>
        <source>{amount} more was paid than the loan costs. Hand it back, or correct one of the payments.</source>
        <translation>On a payé {amount} de plus que le coût du prêt. Rendez-le, ou corrigez un des paiements.</translation>
    </message>
    <message>
        <source>{amount} of the loan fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation>{amount} du fonds de crédit, prêté le {day} pour {term}. Frais&#x202f;: {rate}. {method}.</translation>
    </message>
    <message>
        <source>{amount} of the social fund, lent on {day} for {term}. Charge: {rate}. {method}.</source>
        <translation>{amount} du fonds social, prêté le {day} pour {term}. Frais&#x202f;: {rate}. {method}.</translation>
    </message>
    <message>
        <source>{day}, meeting {number}: {kind}</source>
        <translation>{day}, réunion {number}&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>{day}: {kind}</source>
        <translation>{day}&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>{day}: {principal} and {charge} charge</source>
        <translation>{day}&#x202f;: {principal} et {charge} de frais</translation>
    </message>
</context>
<context>
    <name>meeting_paper</name>
    <message>
        <source>After the meeting</source>
        <translation>Après la réunion</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Avant la réunion</translation>
    </message>
    <message>
        <source>Blank meeting sheet</source>
        <translation>Feuille de réunion vierge</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Came in and went out</source>
        <translation>Entrées moins sorties</translation>
    </message>
    <message>
        <source>Came later, beside the seal</source>
        <translation>Venu plus tard, à côté du sceau</translation>
    </message>
    <message>
        <source>Charged and still to be paid</source>
        <translation>À payer, pas encore payé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difference, and why</source>
        <translation>Différence, et pourquoi</translation>
    </message>
    <message>
        <source>Expected at the closing</source>
        <translation>Attendu à la clôture</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation>Gardien(ne) de clé</translation>
    </message>
    <message>
        <source>Meeting number: ______    Day: ____________    Present: ______</source>
        <translation>Réunion numéro&#x202f;: ______    Jour&#x202f;: ____________    Présents&#x202f;: ______</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Feuille de réunion</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Réunion {number}</translation>
    </message>
    <message>
        <source>Meeting {number} {day}</source>
        <translation>Réunion {number} {day}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number in the register</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billet ou pièce</translation>
    </message>
    <message>
        <source>P L R E A</source>
        <comment>first letters of present, late, represented, excused, absent</comment>
        <translation>P T R E A</translation>
    </message>
    <message>
        <source>Present: {present} · late: {late} · represented: {represented} · excused: {excused} · absent: {absent}</source>
        <translation>Présents&#x202f;: {present} · en retard&#x202f;: {late} · représentés&#x202f;: {represented} · excusés&#x202f;: {excused} · absents&#x202f;: {absent}</translation>
    </message>
    <message>
        <source>Reason for the difference: {reason}</source>
        <translation>Raison de la différence&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Roll call: present, late, represented (sent the money), excused, absent. Tick one.</source>
        <translation>Appel&#x202f;: présent, en retard (T), représenté (a envoyé l’argent), excusé, absent. Cochez-en un.</translation>
    </message>
    <message>
        <source>Should lie in the box</source>
        <translation>Devrait être dans la caisse</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>The box</source>
        <translation>La caisse</translation>
    </message>
    <message>
        <source>The group itself</source>
        <translation>Le groupe lui-même</translation>
    </message>
    <message>
        <source>To be filled in by hand at the meeting and entered later.</source>
        <translation>À remplir à la main en réunion et à entrer plus tard.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Write this seal into the minute book:</source>
        <translation>Écrivez ce sceau dans le cahier des réunions&#x202f;:</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>{day} · cycle {cycle}</source>
        <translation>{day} · cycle {cycle}</translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation>{kind}, sortie</translation>
    </message>
    <message>
        <source>{name}, {office}</source>
        <translation>{name}, {office}</translation>
    </message>
</context>
<context>
    <name>member_acts</name>
    <message>
        <source>&amp;Amount</source>
        <translation>M&amp;ontant</translation>
    </message>
    <message>
        <source>&amp;Charge the fine</source>
        <translation>Mettre l’amen&amp;de</translation>
    </message>
    <message>
        <source>&amp;End the cover</source>
        <translation>&amp;Finir la couverture</translation>
    </message>
    <message>
        <source>&amp;Let it go</source>
        <translation>&amp;Y renoncer</translation>
    </message>
    <message>
        <source>&amp;List the dependant</source>
        <translation>&amp;Inscrire la personne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Take in again</source>
        <translation>&amp;Réadmettre</translation>
    </message>
    <message>
        <source>&amp;Take the money</source>
        <translation>&amp;Prendre l’argent</translation>
    </message>
    <message>
        <source>&amp;Write the name</source>
        <translation>&amp;Écrire le nom</translation>
    </message>
    <message>
        <source>A fine for {name}</source>
        <translation>Une amende pour {name}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Covered from today on, as the group agreed.</source>
        <translation>Couvert à partir d’aujourd’hui, comme le groupe a convenu.</translation>
    </message>
    <message>
        <source>From today on. The line stays readable.</source>
        <translation>À partir d’aujourd’hui. La ligne reste lisible.</translation>
    </message>
    <message>
        <source>It stands as a due until it is paid, or until the group lets it go.</source>
        <translation>Elle reste due jusqu’au paiement, ou jusqu’à ce que le groupe y renonce.</translation>
    </message>
    <message>
        <source>Let a due go</source>
        <translation>Renoncer à une somme due</translation>
    </message>
    <message>
        <source>List a dependant of {name}</source>
        <translation>Inscrire une personne à charge de {name}</translation>
    </message>
    <message>
        <source>Pay a due</source>
        <translation>Payer une somme due</translation>
    </message>
    <message>
        <source>R&amp;elation</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>Such as mother or son.</source>
        <translation>Par exemple mère ou fils.</translation>
    </message>
    <message>
        <source>The new name stands everywhere from now on; the number stays the same.</source>
        <translation>Le nouveau nom est partout dès maintenant&#x202f;; le numéro reste le même.</translation>
    </message>
    <message>
        <source>The rest of {what}, {amount}, is no longer owed. The reason is kept.</source>
        <translation>Le reste ({what}, {amount}) n’est plus dû. Le motif est gardé.</translation>
    </message>
    <message>
        <source>Under the old number, with no savings, as someone who joins today.</source>
        <translation>Sous l’ancien numéro, sans épargne, comme quelqu’un qui entre aujourd’hui.</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>Pour &amp;quoi</translation>
    </message>
    <message>
        <source>{name} comes back</source>
        <translation>{name} revient</translation>
    </message>
    <message>
        <source>{name} is no longer covered</source>
        <translation>{name} n’est plus couvert</translation>
    </message>
    <message>
        <source>{what}, charged on {day}</source>
        <translation>{what}, du {day}</translation>
    </message>
</context>
<context>
    <name>member_tables</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>retard&#x202f;%Ln j</numerusform>
            <numerusform>retard&#x202f;%Ln j</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Report d’avant</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Charge so far</source>
        <translation>Frais jusqu’ici</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Charges, fines and gifts</source>
        <translation>Frais, amendes et dons</translation>
    </message>
    <message>
        <source>Covered until</source>
        <translation>Couvert jusqu’à</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Amendes</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Given up by the group</source>
        <translation>Abandonné par le groupe</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>Monnaie gardée</translation>
    </message>
    <message>
        <source>Listed on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Missed savings</source>
        <translation>Épargne manquée</translation>
    </message>
    <message>
        <source>Missed social fund</source>
        <translation>Fonds social manqué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Épargné</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Share-out</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>being repaid</source>
        <translation>en remboursement</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non marqué</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>sent the money</source>
        <translation>a envoyé l’argent</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>non payé</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A benefit was paid for this death already. Look in the books before you pay again.</source>
        <translation>Une aide a déjà été payée pour ce décès. Regardez dans les livres avant de payer encore.</translation>
    </message>
    <message>
        <source>A courier&apos;s file on the stick is damaged. Nothing was taken in: have it written again on the other laptop.</source>
        <translation>Un fichier de transport sur la clé est abîmé. Rien n’a été repris&#x202f;: faites-le écrire de nouveau sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>A debt is written off, or the count differs from the books. Write down why, as the group decided it.</source>
        <translation>Une dette est passée en perte, ou le comptage diffère des livres. Écrivez pourquoi, comme le groupe l’a décidé.</translation>
    </message>
    <message>
        <source>A decision about the rules cannot be read here. Install the newest program, or decide it again.</source>
        <translation>Une décision sur les règles ne peut pas être lue ici. Installez le programme le plus récent, ou décidez de nouveau.</translation>
    </message>
    <message>
        <source>A file here is not a courier&apos;s file of SavingsDesk. Nothing of it was used.</source>
        <translation>Un fichier ici n’est pas un fichier de transport de SavingsDesk. Rien n’en a été utilisé.</translation>
    </message>
    <message>
        <source>A loan has an amount, the day on which it was given, and its term. Type what is missing.</source>
        <translation>Un prêt a un montant, le jour où il a été donné, et sa durée. Tapez ce qui manque.</translation>
    </message>
    <message>
        <source>A meeting is open already. Close it before the next one.</source>
        <translation>Une réunion est déjà ouverte. Clôturez-la avant la suivante.</translation>
    </message>
    <message>
        <source>A meeting is open. Close it before you close the cycle.</source>
        <translation>Une réunion est ouverte. Clôturez-la avant de clore le cycle.</translation>
    </message>
    <message>
        <source>A meeting is open. Close it first, then pay out: the share-out comes after the last meeting.</source>
        <translation>Une réunion est ouverte. Clôturez-la d’abord, puis payez&#x202f;: le partage vient après la dernière réunion.</translation>
    </message>
    <message>
        <source>A newer SavingsDesk wrote this file. Install the newest version here, then take it in again.</source>
        <translation>Un SavingsDesk plus récent a écrit ce fichier. Installez ici la version la plus récente, puis reprenez-le.</translation>
    </message>
    <message>
        <source>A note or coin in this count is not one of {currency}. Choose from the list, or type the sum.</source>
        <translation>Un billet ou une pièce de ce comptage n’existe pas en {currency}. Choisissez dans la liste, ou tapez la somme.</translation>
    </message>
    <message>
        <source>A number of notes cannot be below zero. Count them again.</source>
        <translation>Un nombre de billets ne peut pas être au-dessous de zéro. Comptez de nouveau.</translation>
    </message>
    <message>
        <source>A part of SavingsDesk on this laptop is too old to keep money safely. Install SavingsDesk again.</source>
        <translation>Une partie de SavingsDesk sur cet ordinateur est trop ancienne pour garder l’argent sûrement. Installez SavingsDesk de nouveau.</translation>
    </message>
    <message>
        <source>A part of this was written together with other entries. Take that entry back in the books first.</source>
        <translation>Une partie de ceci a été écrite avec d’autres écritures. Annulez d’abord cette écriture dans les livres.</translation>
    </message>
    <message>
        <source>A repayment lies between the day of the loan and the day of the opening. Type its true day.</source>
        <translation>Un remboursement est entre le jour du prêt et le jour de l’ouverture. Tapez son vrai jour.</translation>
    </message>
    <message>
        <source>A service charge cannot be below zero. Type 0 when there is none.</source>
        <translation>Des frais de service ne peuvent pas être au-dessous de zéro. Tapez 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>A share cannot be paid in part. Take the price of one share, or of several.</source>
        <translation>Une part ne se paie pas à moitié. Prenez le prix d’une part, ou de plusieurs.</translation>
    </message>
    <message>
        <source>A sheet holds at most {most} rows, and this list is longer. Choose a shorter time, then save it.</source>
        <translation>Une feuille a au plus {most} lignes, et cette liste est plus longue. Choisissez une période plus courte, puis enregistrez.</translation>
    </message>
    <message>
        <source>A user name has only the small letters a to z, digits, dots and dashes. Choose another one.</source>
        <translation>Un nom d’utilisateur n’a que les petites lettres a à z, des chiffres, des points et des tirets. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An entry could not be taken up and was kept aside. Nothing is lost; show it to who looks after the program.</source>
        <translation>Une écriture n’a pas pu être prise et a été mise de côté. Rien n’est perdu&#x202f;; montrez-la à qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Another laptop sent entries of this meeting after its closing. Read them out in the next meeting.</source>
        <translation>Un autre ordinateur a envoyé des écritures de cette réunion après sa clôture. Lisez-les à la prochaine réunion.</translation>
    </message>
    <message>
        <source>Another laptop writes what this program does not know yet. It is kept; the newest SavingsDesk can show it.</source>
        <translation>Un autre ordinateur écrit ce que ce programme ne connaît pas encore. C’est gardé&#x202f;; le SavingsDesk le plus récent peut le montrer.</translation>
    </message>
    <message>
        <source>Another member has this user name already. Choose another one.</source>
        <translation>Un autre membre a déjà ce nom d’utilisateur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another program holds the books. Close it, then enter this again.</source>
        <translation>Un autre programme tient les livres. Fermez-le, puis entrez ceci de nouveau.</translation>
    </message>
    <message>
        <source>At most {most} members can be added at once. Add the others after these.</source>
        <translation>On peut ajouter au plus {most} membres à la fois. Ajoutez les autres ensuite.</translation>
    </message>
    <message>
        <source>By the books more was taken out here than was there. Look for an entry that is missing or wrong.</source>
        <translation>D’après les livres, on a pris ici plus qu’il n’y avait. Cherchez une écriture qui manque ou qui est fausse.</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Choisissez un membre.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choisissez un mot de passe.</translation>
    </message>
    <message>
        <source>Choose a user name to sign in with.</source>
        <translation>Choisissez un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Choose another member to hand the office over to.</source>
        <translation>Choisissez un autre membre pour lui transmettre la fonction.</translation>
    </message>
    <message>
        <source>Choose the member who gets the money.</source>
        <translation>Choisissez le membre qui reçoit l’argent.</translation>
    </message>
    <message>
        <source>Choose the member who paid.</source>
        <translation>Choisissez le membre qui a payé.</translation>
    </message>
    <message>
        <source>Choose the member who takes the pot in this round.</source>
        <translation>Choisissez le membre qui prend la cagnotte à ce tour.</translation>
    </message>
    <message>
        <source>Choose why the member leaves: left, died or expelled.</source>
        <translation>Choisissez pourquoi le membre s’en va&#x202f;: parti, décédé ou renvoyé.</translation>
    </message>
    <message>
        <source>Every member has taken the pot, so this rotation is over. Begin a new one.</source>
        <translation>Chaque membre a pris la cagnotte, donc cette rotation est finie. Commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Every text in this file is as in the program. Correct one, save the file, then load it again.</source>
        <translation>Chaque texte de ce fichier est comme dans le programme. Corrigez-en un, enregistrez le fichier, puis chargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Is this right? If the group decided it so, write it down.</source>
        <translation>Est-ce juste&#x202f;? Si le groupe l’a décidé ainsi, notez-le.</translation>
    </message>
    <message>
        <source>It is another member&apos;s turn. If the group agrees, swap the two turns first.</source>
        <translation>C’est le tour d’un autre membre. Si le groupe est d’accord, échangez d’abord les deux tours.</translation>
    </message>
    <message>
        <source>Many people use this password, so it is guessed first. Choose another, such as three words.</source>
        <translation>Beaucoup de gens utilisent ce mot de passe&#x202f;: on le devine en premier. Choisissez-en un autre, par exemple trois mots.</translation>
    </message>
    <message>
        <source>Members have savings in this cycle. Close it by the share-out.</source>
        <translation>Des membres ont de l’épargne dans ce cycle. Clôturez-le par le partage.</translation>
    </message>
    <message>
        <source>More change was used for this member than was kept. Check the entries with the passbook.</source>
        <translation>On a utilisé pour ce membre plus de monnaie qu’il n’y en avait de gardée. Comparez les écritures avec le carnet.</translation>
    </message>
    <message>
        <source>More than one member is called {name}. Write the number of the register beside the name.</source>
        <translation>Plus d’un membre s’appelle {name}. Écrivez le numéro du registre à côté du nom.</translation>
    </message>
    <message>
        <source>More was paid back on the group&apos;s own loan than was borrowed. Check the entries with the lender.</source>
        <translation>On a remboursé sur le prêt du groupe plus qu’il n’a été emprunté. Vérifiez les écritures avec le prêteur.</translation>
    </message>
    <message>
        <source>More was paid on this due than was owed. Hand back what is too much.</source>
        <translation>On a payé sur cette somme plus que ce qui était dû. Rendez ce qui est de trop.</translation>
    </message>
    <message>
        <source>More was repaid on this loan than was owed. Hand back what is too much.</source>
        <translation>On a remboursé sur ce prêt plus que ce qui était dû. Rendez ce qui est de trop.</translation>
    </message>
    <message>
        <source>More was repaid than the loan cost. Check both, or leave out a loan that is repaid.</source>
        <translation>On a remboursé plus que le prêt n’a coûté. Vérifiez les deux, ou laissez de côté un prêt qui est remboursé.</translation>
    </message>
    <message>
        <source>Most groups allow up to 5 shares a meeting.</source>
        <translation>La plupart des groupes permettent jusqu’à 5 parts par réunion.</translation>
    </message>
    <message>
        <source>Most groups charge between 1 and 20 percent a month.</source>
        <translation>La plupart des groupes prennent entre 1 et 20 pour cent par mois.</translation>
    </message>
    <message>
        <source>Most groups lend up to 3 times the own savings.</source>
        <translation>La plupart des groupes prêtent jusqu’à 3 fois l’épargne du membre.</translation>
    </message>
    <message>
        <source>No books were found on this laptop. Start a group or get yours from the cloud.</source>
        <translation>Aucun livre n’a été trouvé sur cet ordinateur. Créez un groupe ou récupérez le vôtre depuis le cloud.</translation>
    </message>
    <message>
        <source>No laptop has written a courier&apos;s file into this place. Choose another place, or write one first.</source>
        <translation>Aucun ordinateur n’a écrit de fichier de transport ici. Choisissez un autre lieu, ou écrivez-en un d’abord.</translation>
    </message>
    <message>
        <source>No names were found in it. Put one member on each line.</source>
        <translation>Aucun nom n’y a été trouvé. Mettez un membre par ligne.</translation>
    </message>
    <message>
        <source>Nobody else can sign in and write. Hand the office over to another member first.</source>
        <translation>Personne d’autre n’a d’accès pour écrire. Transmettez d’abord la fonction à un autre membre.</translation>
    </message>
    <message>
        <source>Nobody has savings in this cycle, so there is nothing to share by. Record what was saved first.</source>
        <translation>Personne n’a d’épargne dans ce cycle, donc on ne peut pas partager. Notez d’abord ce qui a été épargné.</translation>
    </message>
    <message>
        <source>Nobody here is called “{name}”. Add the member, or correct the name, and read the sheet again.</source>
        <translation>Personne ne s’appelle ici «&#x202f;{name}&#x202f;». Ajoutez le membre, ou corrigez le nom, et lisez la feuille de nouveau.</translation>
    </message>
    <message>
        <source>Nobody takes part in this rotation yet. Choose its members first.</source>
        <translation>Personne ne participe encore à cette rotation. Choisissez d’abord ses membres.</translation>
    </message>
    <message>
        <source>Not all have paid, so the pot is short. Confirm to hand out what is there; the group owes the rest.</source>
        <translation>Tous n’ont pas payé, donc la cagnotte est incomplète. Confirmez pour remettre ce qui est là&#x202f;; le groupe doit le reste.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder, or another program holds the file. Choose another place.</source>
        <translation>Rien ne peut être écrit dans ce dossier, ou un autre programme tient le fichier. Choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place. Look for a lock on the stick, or choose another one.</source>
        <translation>On ne peut rien écrire ici. Regardez si la clé a un verrou, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change a setting, or go back.</source>
        <translation>Rien n’a été changé. Changez un réglage, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>Number {number} of the register is {name}. Correct the number or the name in the sheet.</source>
        <translation>Le numéro {number} du registre est {name}. Corrigez le numéro ou le nom dans la feuille.</translation>
    </message>
    <message>
        <source>One of these stands here twice. Remove one of the two.</source>
        <translation>Une de ces lignes est ici deux fois. Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>Only officers of the group may write in the books. Ask one of them to sign in.</source>
        <translation>Seuls les responsables du groupe peuvent écrire dans les livres. Demandez à l’un d’eux d’entrer.</translation>
    </message>
    <message>
        <source>Only one member is left, who would receive everything. Check the register before you pay out.</source>
        <translation>Il ne reste qu’un membre, qui recevrait tout. Vérifiez le registre avant de payer.</translation>
    </message>
    <message>
        <source>Payments of later days are in the books for this loan. Choose a day after them.</source>
        <translation>Des paiements de jours plus tardifs sont dans les livres pour ce prêt. Choisissez un jour après eux.</translation>
    </message>
    <message>
        <source>Payments of later days are in the books: with this one, more is paid than the loan costs. Check that it was not entered before.</source>
        <translation>Des paiements de jours plus tardifs sont dans les livres&#x202f;: avec celui-ci, on paie plus que le coût du prêt. Vérifiez s’il n’a pas déjà été noté.</translation>
    </message>
    <message>
        <source>SavingsDesk is open with these books already. Use that window, or close it first.</source>
        <translation>SavingsDesk est déjà ouvert avec ces livres. Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Some members still owe for this rotation. Collect it first, or confirm to end it now.</source>
        <translation>Des membres doivent encore pour cette rotation. Encaissez d’abord, ou confirmez pour la finir maintenant.</translation>
    </message>
    <message>
        <source>Some sums cannot be paid with the notes and coins in use. Choose a larger smallest coin for the group.</source>
        <translation>Certaines sommes ne peuvent pas être payées avec les billets et pièces utilisés. Choisissez pour le groupe une «&#x202f;plus petite pièce&#x202f;» plus grande.</translation>
    </message>
    <message>
        <source>Something was paid on it already. Take back the payment first, or waive what is left.</source>
        <translation>On a déjà payé quelque chose dessus. Annulez d’abord le paiement, ou renoncez à ce qui reste.</translation>
    </message>
    <message>
        <source>Something was repaid on this loan. Correct the repayments first, the newest one before the others.</source>
        <translation>On a remboursé quelque chose sur ce prêt. Corrigez d’abord les remboursements, le plus récent avant les autres.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({code}). What was saved before is safe; please try again.</source>
        <translation>Il est arrivé une erreur qui n’aurait pas dû ({code}). Ce qui était enregistré avant est sûr&#x202f;; veuillez réessayer.</translation>
    </message>
    <message>
        <source>The amount is zero. Type what was paid, or leave the field empty.</source>
        <translation>Le montant est zéro. Tapez ce qui a été payé, ou laissez la case vide.</translation>
    </message>
    <message>
        <source>The answer of the cloud was cut off on the way. Everything stays saved here and is sent again by itself.</source>
        <translation>La réponse du cloud a été coupée en chemin. Tout reste enregistré ici et sera renvoyé automatiquement.</translation>
    </message>
    <message>
        <source>The backup was not what the books are, so it was thrown away. The former backups are still there. Try again; if it comes back, show this laptop to somebody who mends them.</source>
        <translation>La sauvegarde n’était pas identique aux livres, donc elle a été jetée. Les anciennes sauvegardes sont toujours là. Réessayez&#x202f;; si cela revient, montrez cet ordinateur à un réparateur.</translation>
    </message>
    <message>
        <source>The balance and the entries do not agree. Do not go on with the books: restore the newest backup.</source>
        <translation>Le solde et les écritures ne s’accordent pas. Ne continuez pas avec ces livres&#x202f;: restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
        <source>The books hold entries or meetings already. Write what is missing in the next meeting.</source>
        <translation>Les livres ont déjà des écritures ou des réunions. Écrivez ce qui manque à la prochaine réunion.</translation>
    </message>
    <message>
        <source>The books say {seal} for the last closing, and the minute book says another. Compare them sign by sign.</source>
        <translation>Les livres disent {seal} pour la dernière clôture, et le cahier des réunions dit autre chose. Comparez signe par signe.</translation>
    </message>
    <message>
        <source>The box does not hold what the books say. Count it again, or open the meeting and note the difference.</source>
        <translation>La caisse ne contient pas ce que disent les livres. Comptez de nouveau, ou ouvrez la réunion et notez la différence.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read. Ask who runs the cloud for it again.</source>
        <translation>Le fichier du certificat ne peut pas être lu. Demandez-le de nouveau à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>The change that was kept has been used since. Correct the entry that used it first.</source>
        <translation>La monnaie gardée a été utilisée depuis. Corrigez d’abord l’écriture qui l’a utilisée.</translation>
    </message>
    <message>
        <source>The clock of this laptop is wrong by {minutes} min. Set it; the entries keep their order.</source>
        <translation>L’horloge de cet ordinateur est fausse de {minutes} min. Réglez-la&#x202f;; les écritures gardent leur ordre.</translation>
    </message>
    <message>
        <source>The cloud cannot be reached now. Everything stays saved here and is sent when there is a connection.</source>
        <translation>Le cloud n’est pas joignable maintenant. Tout reste enregistré ici et sera envoyé quand il y aura une connexion.</translation>
    </message>
    <message>
        <source>The cloud could not prove who it is. Check the date of this laptop and the address, then ask who runs the cloud.</source>
        <translation>Le cloud n’a pas pu prouver qui il est. Vérifiez la date de cet ordinateur et l’adresse, puis demandez à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>The cloud did not accept this. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Le cloud n’a pas accepté ceci. Tout reste enregistré ici&#x202f;: demandez à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>The cloud does not know this user name with this password. Check both and try again.</source>
        <translation>Le cloud ne connaît pas ce nom d’utilisateur avec ce mot de passe. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>The cloud had a problem of its own. Nothing is lost; it is tried again by itself.</source>
        <translation>Le cloud a eu un problème à lui. Rien n’est perdu&#x202f;; un nouvel essai se fait automatiquement.</translation>
    </message>
    <message>
        <source>The cloud has no group for this account yet. Connect the laptop that holds the books first.</source>
        <translation>Le cloud n’a pas encore de groupe pour ce compte. Connectez d’abord l’ordinateur qui a les livres.</translation>
    </message>
    <message>
        <source>The cloud speaks a newer language than this program. Install the newest SavingsDesk; everything stays saved here.</source>
        <translation>Le cloud parle une langue plus récente que ce programme. Installez le SavingsDesk le plus récent&#x202f;; tout reste enregistré ici.</translation>
    </message>
    <message>
        <source>The currency {currency} is not known here. Choose one from the list.</source>
        <translation>La monnaie {currency} n’est pas connue ici. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. Choose a later day.</source>
        <translation>Le cycle a commencé le {opened_on}. Choisissez un jour plus tard.</translation>
    </message>
    <message>
        <source>The cycle began on {opened_on}. The meeting cannot be earlier.</source>
        <translation>Le cycle a commencé le {opened_on}. La réunion ne peut pas être avant.</translation>
    </message>
    <message>
        <source>The cycle is still open. Close it before you open the next one.</source>
        <translation>Le cycle est encore ouvert. Clôturez-le avant d’ouvrir le suivant.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so there is no new backup. Back up to a USB stick and show this laptop to somebody who mends them.</source>
        <translation>Le disque n’a pas répondu comme il faut, donc il n’y a pas de nouvelle sauvegarde. Sauvegardez sur une clé USB et montrez cet ordinateur à un réparateur.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should, so this was not saved. Make a backup to a USB stick now.</source>
        <translation>Le disque n’a pas répondu comme il faut, donc ceci n’est pas enregistré. Faites maintenant une sauvegarde sur une clé USB.</translation>
    </message>
    <message>
        <source>The disk did not take the file. Choose another place for it; the books are not touched.</source>
        <translation>Le disque n’a pas pris le fichier. Choisissez un autre lieu&#x202f;; les livres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved. Free some space, then enter it again; nothing else is lost.</source>
        <translation>Le disque est plein, donc ceci n’est pas enregistré. Libérez de la place, puis entrez-le de nouveau&#x202f;; rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>The disk of this laptop is too full for a backup. Free some space, then back up again. The books are saved.</source>
        <translation>Le disque de cet ordinateur est trop plein pour une sauvegarde. Libérez de la place, puis sauvegardez de nouveau. Les livres sont enregistrés.</translation>
    </message>
    <message>
        <source>The entries of this meeting are no longer what its seal says. Compare them with the minute book.</source>
        <translation>Les écritures de cette réunion ne sont plus ce que dit son sceau. Comparez-les avec le cahier des réunions.</translation>
    </message>
    <message>
        <source>The file could not be written. Look whether the disk is full, then try again.</source>
        <translation>Le fichier n’a pas pu être écrit. Voyez si le disque est plein, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is gone. Put the stick in again and choose its place.</source>
        <translation>Le fichier n’est plus là. Remettez la clé et choisissez son lieu.</translation>
    </message>
    <message>
        <source>The files in this place are of another group. Choose the stick of this group.</source>
        <translation>Les fichiers de ce lieu sont d’un autre groupe. Choisissez la clé de ce groupe.</translation>
    </message>
    <message>
        <source>The folder for {name} is not there any more. Put the stick back in, or choose another folder.</source>
        <translation>Le dossier pour {name} n’est plus là. Remettez la clé USB, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder of the backups cannot be written. Allow this user to write there, then back up again.</source>
        <translation>On ne peut pas écrire dans le dossier des sauvegardes. Permettez à cet utilisateur d’y écrire, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>The folder of the books cannot be written. Allow this user to write there, then enter it again.</source>
        <translation>On ne peut pas écrire dans le dossier des livres. Permettez à cet utilisateur d’y écrire, puis entrez ceci de nouveau.</translation>
    </message>
    <message>
        <source>The fund holds less than this benefit. Pay a smaller sum now, or collect more dues first.</source>
        <translation>Le fonds a moins que cette aide. Payez maintenant une somme plus petite, ou encaissez d’abord plus de cotisations.</translation>
    </message>
    <message>
        <source>The group agreed on at most {most} periods for a loan. Give a longer one only if the group agrees.</source>
        <translation>Le groupe a convenu d’au plus {most} périodes pour un prêt. Donnez-en un plus long seulement si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>The group agreed on at most {most} shares a meeting. Record more if the group allows it today.</source>
        <translation>Le groupe a convenu d’au plus {most} parts par réunion. Notez-en plus si le groupe le permet aujourd’hui.</translation>
    </message>
    <message>
        <source>The group agreed on no loans from the social fund. Give this one only if the group agrees.</source>
        <translation>Le groupe n’a pas convenu de prêts du fonds social. Donnez celui-ci seulement si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>The group decided again on {decided_on}, and that counts. Choose a later day, or confirm it.</source>
        <translation>Le groupe a décidé de nouveau le {decided_on}, et c’est cela qui compte. Choisissez un jour plus tard, ou confirmez.</translation>
    </message>
    <message>
        <source>The group decided on a new price of a share. It counts from the next cycle.</source>
        <translation>Le groupe a décidé un nouveau prix de part. Il compte à partir du cycle suivant.</translation>
    </message>
    <message>
        <source>The group does not owe this member so much of a pot. Check the member and the amount.</source>
        <translation>Le groupe ne doit pas autant d’une cagnotte à ce membre. Vérifiez le membre et le montant.</translation>
    </message>
    <message>
        <source>The group has agreed on no amount for this. Type the amount, or choose a fine from the list.</source>
        <translation>Le groupe n’a convenu d’aucun montant pour cela. Tapez le montant, ou choisissez une amende dans la liste.</translation>
    </message>
    <message>
        <source>The group has not arrived on this laptop yet. Wait until it is here, then try again.</source>
        <translation>Le groupe n’est pas encore arrivé sur cet ordinateur. Attendez qu’il soit là, puis réessayez.</translation>
    </message>
    <message>
        <source>The group wants a second officer for this. Ask one to sign with you.</source>
        <translation>Le groupe veut un deuxième responsable pour cela. Demandez à l’un d’eux de signer avec vous.</translation>
    </message>
    <message>
        <source>The key file beside the books is damaged. Your password may be right: restore the key file from a backup.</source>
        <translation>Le fichier de clé à côté des livres est abîmé. Votre mot de passe est peut-être juste&#x202f;: restaurez le fichier de clé depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file beside the books is gone. Put it back from a backup, or get the group from the cloud.</source>
        <translation>Le fichier de clé à côté des livres a disparu. Remettez-le depuis une sauvegarde, ou récupérez le groupe depuis le cloud.</translation>
    </message>
    <message>
        <source>The last count differs from the books. Record a surplus or a shortage once the group has decided.</source>
        <translation>Le dernier comptage diffère des livres. Notez un excédent ou un manquant quand le groupe a décidé.</translation>
    </message>
    <message>
        <source>The last cycle was closed on {closed_on}. Choose that day or a later one.</source>
        <translation>Le dernier cycle a été clos le {closed_on}. Choisissez ce jour ou un jour plus tard.</translation>
    </message>
    <message>
        <source>The meeting in which this was charged is closed. Waive it with a reason.</source>
        <translation>La réunion où cela a été demandé est close. Renoncez-y avec un motif.</translation>
    </message>
    <message>
        <source>The meeting of this entry is closed, so it stays. Correct it with a new entry and a reason.</source>
        <translation>La réunion de cette écriture est close, donc elle reste. Corrigez-la avec une nouvelle écriture et un motif.</translation>
    </message>
    <message>
        <source>The meeting of this entry is still open. Take the entry back instead.</source>
        <translation>La réunion de cette écriture est encore ouverte. Annulez plutôt l’écriture.</translation>
    </message>
    <message>
        <source>The member of this turn has left the group. Pass the turn on, or confirm that the pot goes there.</source>
        <translation>Le membre de ce tour a quitté le groupe. Cédez le tour, ou confirmez que la cagnotte va là.</translation>
    </message>
    <message>
        <source>The member saved or withdrew after this day. Choose the day of the last entry or a later one.</source>
        <translation>Le membre a épargné ou retiré après ce jour. Choisissez le jour de la dernière écriture ou un jour plus tard.</translation>
    </message>
    <message>
        <source>The money lies there already. Choose another place or fund.</source>
        <translation>L’argent est déjà là. Choisissez un autre lieu ou un autre fonds.</translation>
    </message>
    <message>
        <source>The names of fines and benefits are too long together. Shorten some of them.</source>
        <translation>Les noms des amendes et des aides sont trop longs ensemble. Raccourcissez-en certains.</translation>
    </message>
    <message>
        <source>The order of the entries from the cloud does not agree. They are fetched again; nothing is deleted.</source>
        <translation>L’ordre des écritures du cloud ne correspond pas. On les récupère de nouveau&#x202f;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>The password is right, but the file with the books is damaged. Restore the newest backup or get the group from the cloud.</source>
        <translation>Le mot de passe est juste, mais le fichier des livres est abîmé. Restaurez la sauvegarde la plus récente ou récupérez le groupe depuis le cloud.</translation>
    </message>
    <message>
        <source>The pot of round {round} was taken already. Hand out the next pot in the next round.</source>
        <translation>La cagnotte du tour {round} a déjà été prise. Remettez la cagnotte suivante au prochain tour.</translation>
    </message>
    <message>
        <source>The pot of this turn was taken already. Swap two turns that are still to come.</source>
        <translation>La cagnotte de ce tour a déjà été prise. Échangez deux tours qui sont encore à venir.</translation>
    </message>
    <message>
        <source>The price of a share cannot be paid with the smallest coin that the group uses.</source>
        <translation>Le prix d’une part ne peut pas être payé avec la plus petite pièce que le groupe utilise.</translation>
    </message>
    <message>
        <source>The price of a share is fixed for the cycle. Confirm to use the new price from the next cycle on.</source>
        <translation>Le prix d’une part est fixé pour le cycle. Confirmez pour utiliser le nouveau prix à partir du cycle suivant.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. See whether it is switched on and has paper, then print again.</source>
        <translation>L’imprimante n’a pas pris le papier. Voyez si elle est allumée et si elle a du papier, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The rules do not say what each hand pays in a round. Write the amount into the rules first.</source>
        <translation>Les règles ne disent pas ce que chaque main paie à un tour. Écrivez d’abord le montant dans les règles.</translation>
    </message>
    <message>
        <source>The rules have no benefit of this name. Choose one from the list, or type an amount.</source>
        <translation>Les règles n’ont pas d’aide de ce nom. Choisissez-en une dans la liste, ou tapez un montant.</translation>
    </message>
    <message>
        <source>The share does not cover the debt of: {names}. Decide for each: pay now, write off, or carry as a loan.</source>
        <translation>Ce qui leur revient ne couvre pas la dette de&#x202f;: {names}. Décidez pour chacun&#x202f;: payer maintenant, passer en perte, ou reporter en prêt.</translation>
    </message>
    <message>
        <source>The signs of this file cannot be read. Save the sheet again as CSV UTF-8 and read that file.</source>
        <translation>Les signes de ce fichier ne peuvent pas être lus. Enregistrez la feuille de nouveau en CSV UTF-8 et lisez ce fichier.</translation>
    </message>
    <message>
        <source>The stick did not keep what was written. Take another stick; everything is saved on this laptop.</source>
        <translation>La clé n’a pas gardé ce qui a été écrit. Prenez une autre clé&#x202f;; tout est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The stick is full. Make room on it; what was written there before is still there.</source>
        <translation>La clé est pleine. Faites-y de la place&#x202f;; ce qui y était écrit est toujours là.</translation>
    </message>
    <message>
        <source>The sum and the notes and coins do not agree. Count again, then correct one of them.</source>
        <translation>La somme et les billets et pièces ne s’accordent pas. Comptez de nouveau, puis corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>The sums of the cloud differ, although every entry was compared. Nothing is deleted: ask who runs the cloud.</source>
        <translation>Les sommes du cloud diffèrent, bien que chaque écriture ait été comparée. Rien n’est supprimé&#x202f;: demandez à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>The term would end before it begins. Choose a later day.</source>
        <translation>Le mandat finirait avant de commencer. Choisissez un jour plus tard.</translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read here. Install the newest program.</source>
        <translation>Les conditions de ce prêt ne peuvent pas être lues ici. Installez le programme le plus récent.</translation>
    </message>
    <message>
        <source>The terms of this loan cannot be read. Install the newest SavingsDesk to see its service charge.</source>
        <translation>Les conditions de ce prêt ne peuvent pas être lues. Installez le SavingsDesk le plus récent pour voir ses frais de service.</translation>
    </message>
    <message>
        <source>The turns of this cycle are arranged already. Swap two of them, or finish the rotation first.</source>
        <translation>Les tours de ce cycle sont déjà fixés. Échangez-en deux, ou finissez d’abord la rotation.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Tapez deux fois le même.</translation>
    </message>
    <message>
        <source>The user name and this password do not fit together. Check both and try again.</source>
        <translation>Le nom d’utilisateur et ce mot de passe ne vont pas ensemble. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>The user name or the password of the second officer is wrong. Type both again.</source>
        <translation>Le nom d’utilisateur ou le mot de passe du deuxième responsable est faux. Tapez les deux de nouveau.</translation>
    </message>
    <message>
        <source>The waiting period of this member is not over yet. Pay the benefit only if the group agrees.</source>
        <translation>Le délai d’attente de ce membre n’est pas encore fini. Payez l’aide seulement si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>There are entries up to {last}. Choose that day or a later one.</source>
        <translation>Il y a des écritures jusqu’au {last}. Choisissez ce jour ou un jour plus tard.</translation>
    </message>
    <message>
        <source>There are no members to share among. Add the members of the group first.</source>
        <translation>Il n’y a pas de membres avec qui partager. Ajoutez d’abord les membres du groupe.</translation>
    </message>
    <message>
        <source>There is a meeting of this day already. Choose another day, or open a second one.</source>
        <translation>Il y a déjà une réunion de ce jour. Choisissez un autre jour, ou ouvrez-en une deuxième.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but nothing can be written at the backup place. Choose another place.</source>
        <translation>Il y a une nouvelle sauvegarde sur cet ordinateur, mais rien ne peut être écrit au lieu de sauvegarde. Choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is full. Free some space there, then back up again.</source>
        <translation>Il y a une nouvelle sauvegarde sur cet ordinateur, mais le lieu de sauvegarde est plein. Libérez-y de la place, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the backup place is not there. Put the stick in, then back up again.</source>
        <translation>Il y a une nouvelle sauvegarde sur cet ordinateur, mais le lieu de sauvegarde n’est pas là. Mettez la clé USB, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>There is a new backup on this laptop, but the copy at the backup place did not come out whole. Leave the stick in until it is done, or use another one.</source>
        <translation>Il y a une nouvelle sauvegarde sur cet ordinateur, mais la copie au lieu de sauvegarde n’est pas complète. Laissez la clé USB jusqu’à la fin, ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>There is a profit, but by this rule nobody has a part in it. Choose another way to share the profit.</source>
        <translation>Il y a un bénéfice, mais selon cette règle personne n’y a part. Choisissez une autre façon de partager le bénéfice.</translation>
    </message>
    <message>
        <source>There is less money than that in this place. Count again, or confirm it.</source>
        <translation>Il y a moins d’argent que cela à cet endroit. Comptez de nouveau, ou confirmez.</translation>
    </message>
    <message>
        <source>There is no file under this name. Put the stick in, then choose the backup again.</source>
        <translation>Il n’y a pas de fichier de ce nom. Mettez la clé USB, puis choisissez la sauvegarde de nouveau.</translation>
    </message>
    <message>
        <source>There is no room left for {name}. Free some space or choose another folder; nothing was written.</source>
        <translation>Il n’y a plus de place pour {name}. Libérez de la place ou choisissez un autre dossier&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no room left on this disk, so the file was not written. Choose another place for it.</source>
        <translation>Il n’y a plus de place sur ce disque, donc le fichier n’a pas été écrit. Choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Il n’y a rien dans ce fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is room for {most} of these. Remove some.</source>
        <translation>Il y a de la place pour {most}. Retirez-en quelques-uns.</translation>
    </message>
    <message>
        <source>There were too many tries. Wait a minute, then try again.</source>
        <translation>Il y a eu trop d’essais. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>These books hold no group for this user. Ask another officer of the group to sign in.</source>
        <translation>Ces livres n’ont pas de groupe pour cet utilisateur. Demandez à un autre responsable du groupe d’entrer.</translation>
    </message>
    <message>
        <source>These books were written by a newer SavingsDesk (version {found}, this one knows {known}). Install the newer program; nothing was changed.</source>
        <translation>Ces livres ont été écrits par un SavingsDesk plus récent (version {found}, celui-ci connaît {known}). Installez le programme plus récent&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>These rules were written by a newer SavingsDesk. Install that version to read them.</source>
        <translation>Ces règles ont été écrites par un SavingsDesk plus récent. Installez cette version pour les lire.</translation>
    </message>
    <message>
        <source>These shares were not bought at the price of their cycle. Correct the entry.</source>
        <translation>Ces parts n’ont pas été achetées au prix de leur cycle. Corrigez l’écriture.</translation>
    </message>
    <message>
        <source>This account belongs to another group. Sign in with the account of this group.</source>
        <translation>Ce compte appartient à un autre groupe. Entrez avec le compte de ce groupe.</translation>
    </message>
    <message>
        <source>This account or laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Ce compte ou cet ordinateur ne peut plus envoyer au cloud. Tout reste enregistré ici&#x202f;: demandez à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>This address is not protected. Use the address that begins with https://.</source>
        <translation>Cette adresse n’est pas protégée. Utilisez l’adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>This amount is larger than the books can hold. Count its digits again.</source>
        <translation>Ce montant est plus grand que ce que les livres peuvent tenir. Comptez de nouveau ses chiffres.</translation>
    </message>
    <message>
        <source>This backup is damaged: part of it is missing or was changed, so nothing of it was used. Choose another one, or get the group from the cloud.</source>
        <translation>Cette sauvegarde est abîmée&#x202f;: une partie manque ou a été changée, donc rien n’en a été utilisé. Choisissez-en une autre, ou récupérez le groupe depuis le cloud.</translation>
    </message>
    <message>
        <source>This backup was made by SavingsDesk {program}, which is newer than the one on this laptop. Install that version or a later one.</source>
        <translation>Cette sauvegarde a été faite par SavingsDesk {program}, plus récent que celui de cet ordinateur. Installez cette version ou une version plus récente.</translation>
    </message>
    <message>
        <source>This bid would leave nothing of the pot to the winner. Type a lower one.</source>
        <translation>Cette offre ne laisserait rien de la cagnotte au gagnant. Tapez-en une plus basse.</translation>
    </message>
    <message>
        <source>This cloud answers each time as if it were another one. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Ce cloud répond chaque fois comme s’il était un autre. Tout reste enregistré ici&#x202f;: demandez à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>This comes from no member. Leave the member empty.</source>
        <translation>Ceci ne vient d’aucun membre. Laissez le membre vide.</translation>
    </message>
    <message>
        <source>This count of notes cannot be read. Count the box again by notes and coins, or type the sum.</source>
        <translation>Ce comptage de billets ne peut pas être lu. Comptez de nouveau la caisse par billets et pièces, ou tapez la somme.</translation>
    </message>
    <message>
        <source>This cycle had no meeting yet, so there is nothing to share out. Hold a meeting first.</source>
        <translation>Ce cycle n’a pas encore eu de réunion, donc il n’y a rien à partager. Tenez d’abord une réunion.</translation>
    </message>
    <message>
        <source>This cycle is closed. Write the entry in the cycle that is open.</source>
        <translation>Ce cycle est clos. Écrivez dans le cycle qui est ouvert.</translation>
    </message>
    <message>
        <source>This cycle is not in the books. Open the list again.</source>
        <translation>Ce cycle n’est pas dans les livres. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This cycle was not shared out, so there is no result to show. Choose another cycle.</source>
        <translation>Ce cycle n’a pas été partagé, donc il n’y a pas de résultat à montrer. Choisissez un autre cycle.</translation>
    </message>
    <message>
        <source>This day has not come yet. Choose today or an earlier day.</source>
        <translation>Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour d’avant.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Choose another one.</source>
        <translation>Ce jour n’est pas dans le calendrier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This due still stands. Collect it in the next meeting, or let the group waive it.</source>
        <translation>Cette somme est toujours due. Encaissez-la à la prochaine réunion, ou que le groupe y renonce.</translation>
    </message>
    <message>
        <source>This entry is a correction itself and stays. Write the right entry anew.</source>
        <translation>Cette écriture est elle-même une correction et reste. Écrivez de nouveau la bonne écriture.</translation>
    </message>
    <message>
        <source>This entry is not in the books. Open the list again.</source>
        <translation>Cette écriture n’est pas dans les livres. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This entry was reversed already.</source>
        <translation>Cette écriture a déjà été inversée.</translation>
    </message>
    <message>
        <source>This entry was taken back already.</source>
        <translation>Cette écriture a déjà été annulée.</translation>
    </message>
    <message>
        <source>This entry was written together with others. Reverse it, then write the right entry anew.</source>
        <translation>Cette écriture a été écrite avec d’autres. Inversez-la, puis écrivez de nouveau la bonne écriture.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Copy it to this laptop and choose it there.</source>
        <translation>Ce fichier ne peut pas être ouvert. Copiez-le sur cet ordinateur et choisissez-le là.</translation>
    </message>
    <message>
        <source>This file cannot be read. Look whether it is still there, then choose it again.</source>
        <translation>Ce fichier ne peut pas être lu. Voyez s’il est toujours là, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This file is a translation into another language ({language}). Choose that language first.</source>
        <translation>Ce fichier est une traduction dans une autre langue ({language}). Choisissez d’abord cette langue.</translation>
    </message>
    <message>
        <source>This file is damaged. Open it in the program that made it, save it again, and read the new file.</source>
        <translation>Ce fichier est abîmé. Ouvrez-le dans le programme qui l’a fait, enregistrez-le de nouveau, et lisez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file is locked with a password. Save it without one, and read that file.</source>
        <translation>Ce fichier est verrouillé par un mot de passe. Enregistrez-le sans mot de passe, et lisez ce fichier.</translation>
    </message>
    <message>
        <source>This file is no translation of SavingsDesk. Choose a file whose name ends in .ts.</source>
        <translation>Ce fichier n’est pas une traduction de SavingsDesk. Choisissez un fichier dont le nom finit par .ts.</translation>
    </message>
    <message>
        <source>This file is not a backup of SavingsDesk. Choose one whose name ends in .savingsdesk.</source>
        <translation>Ce fichier n’est pas une sauvegarde de SavingsDesk. Choisissez-en un dont le nom finit par .savingsdesk.</translation>
    </message>
    <message>
        <source>This file is not a sheet that can be read. Save it as an Excel (.xlsx), .ods or CSV file.</source>
        <translation>Ce fichier n’est pas une feuille que l’on peut lire. Enregistrez-la en fichier Excel (.xlsx), .ods ou CSV.</translation>
    </message>
    <message>
        <source>This file is too large to be read here. Choose another file, or split it into smaller ones.</source>
        <translation>Ce fichier est trop grand pour être lu ici. Choisissez-en un autre, ou coupez-le en plus petits.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Put the stick back in, or choose another place.</source>
        <translation>Ce dossier n’est plus là. Remettez la clé USB, ou choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>This goes to no member. Leave the member empty.</source>
        <translation>Ceci ne va à aucun membre. Laissez le membre vide.</translation>
    </message>
    <message>
        <source>This group does not auction the pot. Leave the bid empty, or change the rules first.</source>
        <translation>Ce groupe ne met pas la cagnotte aux enchères. Laissez l’offre vide, ou changez d’abord les règles.</translation>
    </message>
    <message>
        <source>This is more money than the books can hold. Check how many notes were typed.</source>
        <translation>C’est plus d’argent que les livres ne peuvent tenir. Vérifiez combien de billets ont été tapés.</translation>
    </message>
    <message>
        <source>This is more than is owed on the loan. Type a smaller amount, or leave it empty for all of it.</source>
        <translation>C’est plus que ce qui est dû sur le prêt. Tapez un montant plus petit, ou laissez vide pour tout.</translation>
    </message>
    <message>
        <source>This is more than the change that is kept for this member. Pay out what is kept, or less.</source>
        <translation>C’est plus que la monnaie gardée pour ce membre. Payez ce qui est gardé, ou moins.</translation>
    </message>
    <message>
        <source>This is more than the member has saved. Record it if the group allows it today.</source>
        <translation>C’est plus que ce que le membre a épargné. Notez-le si le groupe le permet aujourd’hui.</translation>
    </message>
    <message>
        <source>This is more than this member may borrow by the own savings. Give it only if the group agrees.</source>
        <translation>C’est plus que ce que ce membre peut emprunter d’après son épargne. Donnez-le seulement si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>This is more than what is owed. Take what is owed and hand back the rest.</source>
        <translation>C’est plus que ce qui est dû. Prenez ce qui est dû et rendez le reste.</translation>
    </message>
    <message>
        <source>This is not a period for a service charge. Choose months or weeks, and how many.</source>
        <translation>Ce n’est pas une période pour des frais de service. Choisissez des mois ou des semaines, et combien.</translation>
    </message>
    <message>
        <source>This is not an address of a cloud. Type it as it was given to you, beginning with https://.</source>
        <translation>Ce n’est pas une adresse d’un cloud. Tapez-la comme on vous l’a donnée, en commençant par https://.</translation>
    </message>
    <message>
        <source>This is not in the books. Open the list again.</source>
        <translation>Ceci n’est pas dans les livres. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This is not owed any more: it was paid or waived. Open the list again.</source>
        <translation>Ceci n’est plus dû&#x202f;: c’est payé ou abandonné. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This is not paid out here. Choose what the money is for.</source>
        <translation>Ceci ne se paie pas ici. Choisissez à quoi sert l’argent.</translation>
    </message>
    <message>
        <source>This is not recorded here. Choose where the money comes from.</source>
        <translation>Ceci ne se note pas ici. Choisissez d’où vient l’argent.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it to {most} signs.</source>
        <translation>C’est trop long. Raccourcissez à {most} signes.</translation>
    </message>
    <message>
        <source>This is what the books say already. Type what is right.</source>
        <translation>C’est ce que disent déjà les livres. Tapez ce qui est juste.</translation>
    </message>
    <message>
        <source>This laptop holds the books of a group already. Open them with your user name and password.</source>
        <translation>Cet ordinateur a déjà les livres d’un groupe. Ouvrez-les avec votre nom d’utilisateur et votre mot de passe.</translation>
    </message>
    <message>
        <source>This laptop is known in the cloud under another group. Ask who runs the cloud.</source>
        <translation>Cet ordinateur est connu dans le cloud sous un autre groupe. Demandez à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>This laptop is not connected to the cloud yet. Connect it on the Sync screen.</source>
        <translation>Cet ordinateur n’est pas encore connecté au cloud. Connectez-le sur la page Synchro.</translation>
    </message>
    <message>
        <source>This laptop may no longer send to the cloud. Everything stays saved here: ask who runs the cloud.</source>
        <translation>Cet ordinateur ne peut plus envoyer au cloud. Tout reste enregistré ici&#x202f;: demandez à qui s’occupe du cloud.</translation>
    </message>
    <message>
        <source>This loan is not in the books. Open the list of loans again.</source>
        <translation>Ce prêt n’est pas dans les livres. Ouvrez de nouveau la liste des prêts.</translation>
    </message>
    <message>
        <source>This loan is repaid. Choose another loan, or hand the money back.</source>
        <translation>Ce prêt est remboursé. Choisissez un autre prêt, ou rendez l’argent.</translation>
    </message>
    <message>
        <source>This loan should have been repaid by now. Speak with the member in the next meeting.</source>
        <translation>Ce prêt devrait déjà être remboursé. Parlez avec le membre à la prochaine réunion.</translation>
    </message>
    <message>
        <source>This loan was given after the day of the opening. Type its true day, or give it in a meeting.</source>
        <translation>Ce prêt a été donné après le jour de l’ouverture. Tapez son vrai jour, ou donnez-le en réunion.</translation>
    </message>
    <message>
        <source>This loan was handed out on {issued_on}. Choose that day or a later one.</source>
        <translation>Ce prêt a été remis le {issued_on}. Choisissez ce jour ou un jour plus tard.</translation>
    </message>
    <message>
        <source>This loan with its service charge is more than the books can hold. Check its amount, its rate and its days.</source>
        <translation>Ce prêt avec ses frais de service est plus que ce que les livres peuvent tenir. Vérifiez son montant, son taux et ses jours.</translation>
    </message>
    <message>
        <source>This looks like an amount of money. Type the number of stamps, or choose Buy with an amount.</source>
        <translation>Cela ressemble à une somme d’argent. Tapez le nombre de tampons, ou choisissez Acheter avec un montant.</translation>
    </message>
    <message>
        <source>This meeting is closed. Write the entry in the next meeting, with a reason.</source>
        <translation>Cette réunion est close. Écrivez à la prochaine réunion, avec un motif.</translation>
    </message>
    <message>
        <source>This meeting is not in the books. Open the screen again.</source>
        <translation>Cette réunion n’est pas dans les livres. Ouvrez la page de nouveau.</translation>
    </message>
    <message>
        <source>This member has a loan that is overdue. Give another one only if the group agrees.</source>
        <translation>Ce membre a un prêt en retard. Donnez-en un autre seulement si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>This member has left the group. Choose another member.</source>
        <translation>Ce membre a quitté le groupe. Choisissez un autre membre.</translation>
    </message>
    <message>
        <source>This member has no turn left in this rotation. Choose a member who has not taken the pot yet.</source>
        <translation>Ce membre n’a plus de tour dans cette rotation. Choisissez un membre qui n’a pas encore pris la cagnotte.</translation>
    </message>
    <message>
        <source>This member has not left the group. Open the list again.</source>
        <translation>Ce membre n’a pas quitté le groupe. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This member holds no office. Choose who holds it now.</source>
        <translation>Ce membre n’a pas de fonction. Choisissez qui l’a maintenant.</translation>
    </message>
    <message>
        <source>This member is not in the register. Open the list again.</source>
        <translation>Ce membre n’est pas dans le registre. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This member missed too many dues and is not covered. Pay the benefit only if the group agrees.</source>
        <translation>Ce membre a manqué trop de cotisations et n’est pas couvert. Payez l’aide seulement si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>This member owes no dues. Choose another member.</source>
        <translation>Ce membre n’a pas de sommes dues. Choisissez un autre membre.</translation>
    </message>
    <message>
        <source>This member owes nothing on a loan. Choose another member.</source>
        <translation>Ce membre ne doit rien sur un prêt. Choisissez un autre membre.</translation>
    </message>
    <message>
        <source>This member stands in two lines. Keep one of them.</source>
        <translation>Ce membre est sur deux lignes. Gardez-en une.</translation>
    </message>
    <message>
        <source>This member still owes {owing} after the settlement. It stays owed if the member leaves now: ask the group.</source>
        <translation>Ce membre doit encore {owing} après le règlement. Cela reste dû si le membre part maintenant&#x202f;: demandez au groupe.</translation>
    </message>
    <message>
        <source>This member took out more than was saved. Check the entries with the passbook.</source>
        <translation>Ce membre a retiré plus qu’il n’a épargné. Comparez les écritures avec le carnet.</translation>
    </message>
    <message>
        <source>This must lie between {least} and {most}. Change it.</source>
        <translation>Cela doit être entre {least} et {most}. Changez-le.</translation>
    </message>
    <message>
        <source>This network asks for a sign-in of its own. Open a web page, sign in there, then send again.</source>
        <translation>Ce réseau demande sa propre identification. Ouvrez une page web, identifiez-vous là, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>This number is too large. The most is {most}.</source>
        <translation>Ce nombre est trop grand. Le maximum est {most}.</translation>
    </message>
    <message>
        <source>This password is too long. Use a shorter one.</source>
        <translation>Ce mot de passe est trop long. Prenez-en un plus court.</translation>
    </message>
    <message>
        <source>This password is too short. Use at least {least} signs.</source>
        <translation>Ce mot de passe est trop court. Prenez au moins {least} signes.</translation>
    </message>
    <message>
        <source>This password no longer opens the books: the office was handed over. Ask an officer of today to sign in.</source>
        <translation>Ce mot de passe n’ouvre plus les livres&#x202f;: la fonction a été transmise. Demandez à un responsable actuel d’entrer.</translation>
    </message>
    <message>
        <source>This person is not on the list of this member. Open the list again.</source>
        <translation>Cette personne n’est pas sur la liste de ce membre. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This person is not on the member&apos;s list. Pay the benefit only if the group agrees.</source>
        <translation>Cette personne n’est pas sur la liste du membre. Payez l’aide seulement si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>This person was taken off the list already. List the person again if the group agrees.</source>
        <translation>Cette personne a déjà été retirée de la liste. Inscrivez-la de nouveau si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>This place is not there. Put the stick in and try again.</source>
        <translation>Ce lieu n’est pas là. Mettez la clé et réessayez.</translation>
    </message>
    <message>
        <source>This service charge is too high. The most is {most} %. Check where the point stands.</source>
        <translation>Ces frais de service sont trop élevés. Le maximum est {most}&#x202f;%. Vérifiez où est la virgule.</translation>
    </message>
    <message>
        <source>This service charge is unusual. Check where the point stands, and record it if the group agrees.</source>
        <translation>Ces frais de service sont inhabituels. Vérifiez où est la virgule, et notez-les si le groupe est d’accord.</translation>
    </message>
    <message>
        <source>This term is too long. The most is {most} periods.</source>
        <translation>Cette durée est trop longue. Le maximum est {most} périodes.</translation>
    </message>
    <message>
        <source>This term of office ends soon. Let the group elect, and hand the office over.</source>
        <translation>Ce mandat finit bientôt. Que le groupe élise, et transmettez la fonction.</translation>
    </message>
    <message>
        <source>This turn is not in the rotation. Open the list again.</source>
        <translation>Ce tour n’est pas dans la rotation. Ouvrez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This was decided in the meantime. Look at the Sync screen again.</source>
        <translation>Cela a été décidé entre-temps. Regardez de nouveau l’écran Synchronisation.</translation>
    </message>
    <message>
        <source>Two laptops corrected the same entry. Decide which correction stands, and correct the other one.</source>
        <translation>Deux ordinateurs ont corrigé la même écriture. Décidez quelle correction reste, et corrigez l’autre.</translation>
    </message>
    <message>
        <source>Two laptops wrote the same payment. Ask the member, and correct one of them if it was paid once.</source>
        <translation>Deux ordinateurs ont écrit le même paiement. Demandez au membre, et corrigez-en un s’il n’a payé qu’une fois.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
    <message>
        <source>Type a number of one or more.</source>
        <translation>Tapez un nombre, au moins un.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
    <message>
        <source>Type after how many periods the first charge falls: 0 on the day of the loan, {most} at most.</source>
        <translation>Tapez après combien de périodes viennent les premiers frais&#x202f;: 0 le jour du prêt, {most} au plus.</translation>
    </message>
    <message>
        <source>Type an amount.</source>
        <translation>Tapez un montant.</translation>
    </message>
    <message>
        <source>Type for how many periods the loan is given: one or more.</source>
        <translation>Tapez pour combien de périodes le prêt est donné&#x202f;: une ou plus.</translation>
    </message>
    <message>
        <source>Type in how many parts the loan is repaid: from 1 to {most}.</source>
        <translation>Tapez en combien de fois le prêt est remboursé&#x202f;: de 1 à {most}.</translation>
    </message>
    <message>
        <source>Type the amount without a plus or minus sign.</source>
        <translation>Tapez le montant sans signe plus ni moins.</translation>
    </message>
    <message>
        <source>Type the number or the name of a member, and choose one from the list.</source>
        <translation>Tapez le numéro ou le nom d’un membre, et choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Type the number without a plus or minus sign.</source>
        <translation>Tapez le nombre sans signe plus ni moins.</translation>
    </message>
    <message>
        <source>Type the rate in percent. Type 0 when there is none.</source>
        <translation>Tapez le taux en pour cent. Tapez 0 s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>What answered is not the cloud of SavingsDesk: it may be the sign-in page of this network. Check the address, or open a web page first.</source>
        <translation>Ce qui a répondu n’est pas le cloud de SavingsDesk&#x202f;: c’est peut-être la page d’identification de ce réseau. Vérifiez l’adresse, ou ouvrez d’abord une page web.</translation>
    </message>
    <message>
        <source>What each pays to the fund cannot be paid with the smallest coin that the group uses.</source>
        <translation>Ce que chacun paie au fonds ne peut pas être payé avec la plus petite pièce que le groupe utilise.</translation>
    </message>
    <message>
        <source>What each saves cannot be paid with the smallest coin that the group uses.</source>
        <translation>Ce que chacun épargne ne peut pas être payé avec la plus petite pièce que le groupe utilise.</translation>
    </message>
    <message>
        <source>What the group owes and keeps in reserve is more than it has. Count the box again, or keep less in reserve.</source>
        <translation>Ce que le groupe doit et garde en réserve est plus que ce qu’il a. Comptez de nouveau la caisse, ou gardez moins en réserve.</translation>
    </message>
    <message>
        <source>What was counted differs from the books. Count again, or write down why it differs.</source>
        <translation>Ce qui a été compté diffère des livres. Comptez de nouveau, ou écrivez pourquoi.</translation>
    </message>
    <message>
        <source>Write down the reason, so that everyone can read it later.</source>
        <translation>Écrivez le motif, pour que tout le monde puisse le lire plus tard.</translation>
    </message>
    <message>
        <source>Write down what the money is for.</source>
        <translation>Écrivez à quoi sert l’argent.</translation>
    </message>
    <message>
        <source>Write down where this money comes from.</source>
        <translation>Écrivez d’où vient cet argent.</translation>
    </message>
    <message>
        <source>Write down who of the family receives the money.</source>
        <translation>Écrivez qui de la famille reçoit l’argent.</translation>
    </message>
    <message>
        <source>Write down why the group lets this go.</source>
        <translation>Écrivez pourquoi le groupe y renonce.</translation>
    </message>
    <message>
        <source>Write down why this entry is corrected.</source>
        <translation>Écrivez pourquoi cette écriture est corrigée.</translation>
    </message>
    <message>
        <source>Write down why this meeting was not held.</source>
        <translation>Écrivez pourquoi cette réunion n’a pas été tenue.</translation>
    </message>
    <message>
        <source>You are no officer of this group. Choose another group.</source>
        <translation>Vous n’êtes pas responsable de ce groupe. Choisissez un autre groupe.</translation>
    </message>
    <message>
        <source>You are signed in already. Ask another officer to sign.</source>
        <translation>Vous êtes déjà entré. Demandez à un autre responsable de signer.</translation>
    </message>
    <message>
        <source>{left} turns of this rotation are still to come. Hand out their pots, or confirm to end it now.</source>
        <translation>{left} tours de cette rotation sont encore à venir. Remettez leurs cagnottes, ou confirmez pour la finir maintenant.</translation>
    </message>
    <message>
        <source>{missing} of the money is not in the box. Fetch it from the bank or mobile money and write that down first.</source>
        <translation>{missing} de l’argent n’est pas dans la caisse. Cherchez-le à la banque ou dans l’argent mobile et notez cela d’abord.</translation>
    </message>
    <message>
        <source>{name} cannot be written there. Close it if it is open in another program, or choose another folder.</source>
        <translation>{name} ne peut pas être écrit là. Fermez-le s’il est ouvert dans un autre programme, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another folder, and look whether the stick is sound.</source>
        <translation>{name} n’a pas pu être écrit. Choisissez un autre dossier, et voyez si la clé USB est en bon état.</translation>
    </message>
    <message>
        <source>{name} receives {most} and cannot put in more than that. Type a smaller amount.</source>
        <translation>{name} reçoit {most} et ne peut pas remettre plus. Tapez un montant plus petit.</translation>
    </message>
    <message>
        <source>{name} took out more than was saved. Correct the savings before the share-out.</source>
        <translation>{name} a retiré plus que son épargne. Corrigez l’épargne avant le partage.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type the amount without commas, points or spaces.</source>
        <translation>«&#x202f;{text}&#x202f;» peut se lire de deux façons. Tapez le montant sans virgule, point ni espace.</translation>
    </message>
    <message>
        <source>“{text}” has no letters. Type the member&apos;s name.</source>
        <translation>«&#x202f;{text}&#x202f;» n’a pas de lettres. Tapez le nom du membre.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point for this currency.</source>
        <translation>«&#x202f;{text}&#x202f;» a trop de chiffres après la virgule pour cette monnaie.</translation>
    </message>
    <message>
        <source>“{text}” has too many digits after the point. Two are enough.</source>
        <translation>«&#x202f;{text}&#x202f;» a trop de chiffres après la virgule. Deux suffisent.</translation>
    </message>
    <message>
        <source>“{text}” is not a rate in percent. Type digits only, such as 10.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un taux en pour cent. Tapez seulement des chiffres, par exemple 10.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Type digits only.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre entier. Tapez seulement des chiffres.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Type digits only.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un montant. Tapez seulement des chiffres.</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Write f or m, or leave it empty.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas connu ici. Écrivez f ou m, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>A cost, such as a ledger book or transport</source>
        <translation>Un coût, par exemple un cahier ou le transport</translation>
    </message>
    <message>
        <source>A gift from outside the group</source>
        <translation>Un don de l’extérieur du groupe</translation>
    </message>
    <message>
        <source>A loan of the group, such as from a bank, paid back</source>
        <translation>Un prêt du groupe, par exemple d’une banque, remboursé</translation>
    </message>
    <message>
        <source>A loan to the group, such as from a bank</source>
        <translation>Un prêt au groupe, par exemple d’une banque</translation>
    </message>
    <message>
        <source>Change that the group kept for a member</source>
        <translation>De la monnaie que le groupe a gardée pour un membre</translation>
    </message>
    <message>
        <source>Help from the social fund</source>
        <translation>Aide du fonds social</translation>
    </message>
    <message>
        <source>Interest of the bank</source>
        <translation>Des intérêts de la banque</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Fonds de crédit</translation>
    </message>
    <message>
        <source>Money that is missing for good</source>
        <translation>De l’argent qui manque pour de bon</translation>
    </message>
    <message>
        <source>Money that was counted too much</source>
        <translation>De l’argent compté en trop</translation>
    </message>
    <message>
        <source>Other income, such as a sale</source>
        <translation>Un autre produit, par exemple une vente</translation>
    </message>
    <message>
        <source>Savings that a member takes out</source>
        <translation>De l’épargne qu’un membre retire</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>The charge of a loan of the group</source>
        <translation>Les frais d’un prêt du groupe</translation>
    </message>
</context>
<context>
    <name>new_members</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Nouveaux membres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>à vérifier ici</translation>
    </message>
    <message>
        <source>not added yet</source>
        <translation>pas encore ajouté</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>✓ saved, No {number}</source>
        <translation>✓ enregistré, N°&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>office_acts</name>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;Informations</translation>
    </message>
    <message>
        <source>&amp;End the office</source>
        <translation>&amp;Finir la fonction</translation>
    </message>
    <message>
        <source>&amp;Give the office</source>
        <translation>&amp;Donner la fonction</translation>
    </message>
    <message>
        <source>&amp;Keep the coin</source>
        <translation>&amp;Garder la pièce</translation>
    </message>
    <message>
        <source>&amp;Keep the name</source>
        <translation>&amp;Garder le nom</translation>
    </message>
    <message>
        <source>&amp;Let the member in</source>
        <translation>&amp;Laisser entrer le membre</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>&amp;Membre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>Fonc&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Smallest coin</source>
        <translation>&amp;Plus petite pièce</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Write down the term</source>
        <translation>Noter le man&amp;dat</translation>
    </message>
    <message>
        <source>A new term of office</source>
        <translation>Un nouveau mandat</translation>
    </message>
    <message>
        <source>As the group elected. It ends by the constitution, unless the last field says another day.</source>
        <translation>Comme le groupe a élu. Il finit selon le règlement, sauf si la dernière case dit un autre jour.</translation>
    </message>
    <message>
        <source>At least 8 signs; three words are good. Let the member type it.</source>
        <translation>Au moins 8 signes&#x202f;; trois mots font bien. Laissez le membre le taper.</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Choisissez un membre</translation>
    </message>
    <message>
        <source>Empty: as the constitution says. Otherwise a day such as 2027-06-30.</source>
        <translation>Vide&#x202f;: selon le règlement. Sinon un jour comme 2027-06-30.</translation>
    </message>
    <message>
        <source>Every amount that is paid out is rounded down to it. What rounding leaves stays with the group.</source>
        <translation>Chaque montant payé est arrondi à cette pièce, vers le bas. Ce que laisse l’arrondi reste au groupe.</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>Give an office</source>
        <translation>Donner une fonction</translation>
    </message>
    <message>
        <source>Let a member write</source>
        <translation>Laisser un membre écrire</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Répét&amp;er le mot de passe</translation>
    </message>
    <message>
        <source>Small letters and digits, to sign in with.</source>
        <translation>Petites lettres et chiffres, pour ouvrir les livres.</translation>
    </message>
    <message>
        <source>Step down from an office</source>
        <translation>Quitter une fonction</translation>
    </message>
    <message>
        <source>The name of the group</source>
        <translation>Le nom du groupe</translation>
    </message>
    <message>
        <source>The smallest coin in use</source>
        <translation>La plus petite pièce utilisée</translation>
    </message>
    <message>
        <source>Village, place of the meeting, who to call: whatever helps who reads the books later.</source>
        <translation>Village, lieu de la réunion, qui appeler&#x202f;: tout ce qui aide ceux qui lisent les livres plus tard.</translation>
    </message>
    <message>
        <source>Who has a user name and a password opens the books on this laptop and writes in them.</source>
        <translation>Qui a un nom d’utilisateur et un mot de passe ouvre les livres sur cet ordinateur et y écrit.</translation>
    </message>
    <message>
        <source>{name} gives up the office of {office} before its term. Who may sign in stays as it is.</source>
        <translation>{name} quitte sa fonction ({office}) avant la fin du mandat. Qui peut entrer reste tel quel.</translation>
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
        <translation>Gardien(ne) de caisse</translation>
    </message>
    <message>
        <source>Chairperson</source>
        <translation>Président(e)</translation>
    </message>
    <message>
        <source>Key-holder</source>
        <translation>Gardien(ne) de clé</translation>
    </message>
    <message>
        <source>Money counter</source>
        <translation>Compteur(se) d’argent</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Trésorier(ère)</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Loan fund, at the bank</source>
        <translation>Fonds de crédit, à la banque</translation>
    </message>
    <message>
        <source>Loan fund, in the box</source>
        <translation>Fonds de crédit, dans la caisse</translation>
    </message>
    <message>
        <source>Loan fund, mobile money</source>
        <translation>Fonds de crédit, argent mobile</translation>
    </message>
    <message>
        <source>Social fund, at the bank</source>
        <translation>Fonds social, à la banque</translation>
    </message>
    <message>
        <source>Social fund, in the box</source>
        <translation>Fonds social, dans la caisse</translation>
    </message>
    <message>
        <source>Social fund, mobile money</source>
        <translation>Fonds social, argent mobile</translation>
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
        <translation>Soldes des membres</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Change that the group keeps for the member.</source>
        <translation>Monnaie que le groupe garde pour le membre.</translation>
    </message>
    <message>
        <source>Dues owed</source>
        <translation>Cotisations dues</translation>
    </message>
    <message>
        <source>Fines owed</source>
        <translation>Amendes dues</translation>
    </message>
    <message>
        <source>Fines that are not paid yet.</source>
        <translation>Amendes qui ne sont pas encore payées.</translation>
    </message>
    <message>
        <source>For how many months, or other periods, it was given.</source>
        <translation>Pour combien de mois, ou d’autres périodes, il a été donné.</translation>
    </message>
    <message>
        <source>Fund owed</source>
        <translation>Fonds dû</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Payments to the fund that were missed.</source>
        <translation>Versements au fonds qui ont été manqués.</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>The day on which the loan was given.</source>
        <translation>Le jour où le prêt a été donné.</translation>
    </message>
    <message>
        <source>The stamps of this cycle in the passbook.</source>
        <translation>Les tampons de ce cycle dans le carnet.</translation>
    </message>
    <message>
        <source>What the member has saved and not taken back.</source>
        <translation>Ce que le membre a épargné et n’a pas repris.</translation>
    </message>
    <message>
        <source>What was lent, without the service charge.</source>
        <translation>Ce qui a été prêté, sans les frais de service.</translation>
    </message>
    <message>
        <source>What was repaid so far, with the service charge.</source>
        <translation>Ce qui a été remboursé jusqu’ici, avec les frais de service.</translation>
    </message>
    <message>
        <source>Write down the members first, in Members.</source>
        <translation>Inscrivez d’abord les membres, dans Membres.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Imprimé le {day}</translation>
    </message>
    <message>
        <source>Seal {seal}</source>
        <translation>Sceau {seal}</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>Il n’y a rien dans cette liste.</translation>
    </message>
</context>
<context>
    <name>passbook_paper</name>
    <message>
        <source>All paid in, less turns</source>
        <translation>Tout versé, moins les tours</translation>
    </message>
    <message>
        <source>All savings</source>
        <translation>Toute l’épargne</translation>
    </message>
    <message>
        <source>All shares</source>
        <translation>Toutes les parts</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>Report d’avant</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>À reporter</translation>
    </message>
    <message>
        <source>Change kept</source>
        <translation>Monnaie gardée</translation>
    </message>
    <message>
        <source>Change that the group keeps for the member</source>
        <translation>Monnaie que le groupe garde pour le membre</translation>
    </message>
    <message>
        <source>Charge paid</source>
        <translation>Frais payés</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Fines</source>
        <translation>Amendes</translation>
    </message>
    <message>
        <source>Fines and contributions that are still due</source>
        <translation>Amendes et cotisations encore dues</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Loan given</source>
        <translation>Prêt donné</translation>
    </message>
    <message>
        <source>Loan of {amount}, due {day}</source>
        <translation>Prêt de {amount}, échéance {day}</translation>
    </message>
    <message>
        <source>Loan repaid</source>
        <translation>Prêt remboursé</translation>
    </message>
    <message>
        <source>Loan still out</source>
        <translation>Prêt en cours</translation>
    </message>
    <message>
        <source>Loans</source>
        <translation>Prêts</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting {number}, {day}</source>
        <translation>Réunion {number}, {day}</translation>
    </message>
    <message>
        <source>Member slip</source>
        <translation>Fiche de membre</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of the meeting</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nothing paid and nothing received</source>
        <translation>Rien payé et rien reçu</translation>
    </message>
    <message>
        <source>Number {number} in the register</source>
        <translation>Numéro {number} du registre</translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day}</source>
        <translation>Numéro {number} · cycle {cycle}, depuis le {day}</translation>
    </message>
    <message>
        <source>Number {number} · cycle {cycle}, since {day} · a stamp is {price}</source>
        <translation>Numéro {number} · cycle {cycle}, depuis le {day} · un tampon vaut {price}</translation>
    </message>
    <message>
        <source>Paid in, less the turn</source>
        <translation>Versé, moins le tour</translation>
    </message>
    <message>
        <source>Paid to the social fund</source>
        <translation>Payé au fonds social</translation>
    </message>
    <message>
        <source>Passbook of {name}</source>
        <translation>Carnet de {name}</translation>
    </message>
    <message>
        <source>Passbook {name}</source>
        <translation>Carnet {name}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Repaid</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Épargné</translation>
    </message>
    <message>
        <source>Service charge</source>
        <translation>Frais de service</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Signed for the group</source>
        <translation>Signé pour le groupe</translation>
    </message>
    <message>
        <source>Slip {name}</source>
        <translation>Fiche {name}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>Standing now</source>
        <translation>Situation actuelle</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Encore à payer</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Encore dû</translation>
    </message>
    <message>
        <source>To repay</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en perte</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Change kept for {name}</source>
        <translation>Monnaie gardée pour {name}</translation>
    </message>
    <message>
        <source>Due that {name} owes</source>
        <translation>Somme due par {name}</translation>
    </message>
    <message>
        <source>Loan fund</source>
        <translation>Fonds de crédit</translation>
    </message>
    <message>
        <source>Loan fund in mobile money</source>
        <translation>Fonds de crédit en argent mobile</translation>
    </message>
    <message>
        <source>Loan fund in the bank</source>
        <translation>Fonds de crédit à la banque</translation>
    </message>
    <message>
        <source>Loan fund in the box</source>
        <translation>Fonds de crédit dans la caisse</translation>
    </message>
    <message>
        <source>Loan that the group owes</source>
        <translation>Prêt que le groupe doit</translation>
    </message>
    <message>
        <source>Loan that {name} owes</source>
        <translation>Prêt que {name} doit</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>Argent mobile</translation>
    </message>
    <message>
        <source>Savings of {name}</source>
        <translation>Épargne de {name}</translation>
    </message>
    <message>
        <source>Shares of {name}</source>
        <translation>Parts de {name}</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Social fund in mobile money</source>
        <translation>Fonds social en argent mobile</translation>
    </message>
    <message>
        <source>Social fund in the bank</source>
        <translation>Fonds social à la banque</translation>
    </message>
    <message>
        <source>Social fund in the box</source>
        <translation>Fonds social dans la caisse</translation>
    </message>
</context>
<context>
    <name>pot</name>
    <message>
        <source>Hand {amount} to {name}</source>
        <translation>Remettre {amount} à {name}</translation>
    </message>
    <message>
        <source>Next in the order</source>
        <translation>Suivant dans l’ordre</translation>
    </message>
    <message>
        <source>Owed for rounds held</source>
        <translation>Dû pour les tours passés</translation>
    </message>
    <message>
        <source>Rounds held</source>
        <translation>Tours passés</translation>
    </message>
    <message>
        <source>The pot</source>
        <translation>La cagnotte</translation>
    </message>
    <message>
        <source>{amount} more is owed to the member, until the others have paid.</source>
        <translation>{amount} de plus est dû au membre, jusqu’à ce que les autres aient payé.</translation>
    </message>
    <message>
        <source>{taken} of {count}</source>
        <translation>{taken} sur {count}</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>represented</source>
        <translation>représenté</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>On the sum lent, each period of the term</source>
        <translation>Sur la somme prêtée, pour chaque période de la durée</translation>
    </message>
    <message>
        <source>On the sum lent, until it is repaid</source>
        <translation>Sur la somme prêtée, jusqu’au remboursement</translation>
    </message>
    <message>
        <source>On what is still owed</source>
        <translation>Sur ce qui reste dû</translation>
    </message>
    <message>
        <source>Once, for the whole term</source>
        <translation>Une fois, pour toute la durée</translation>
    </message>
    <message>
        <source>Paid at once, when the loan is given</source>
        <translation>Payé tout de suite, quand le prêt est donné</translation>
    </message>
    <message>
        <source>{rate} %</source>
        <comment>a service charge</comment>
        <translation>{rate}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>After meeting {number}, {day}</source>
        <translation>Après la réunion {number}, {day}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Feuille vierge</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Livre de caisse</translation>
    </message>
    <message>
        <source>Cycle {cycle}, meeting {number}, {day}</source>
        <translation>Cycle {cycle}, réunion {number}, {day}</translation>
    </message>
    <message>
        <source>Cycle {number}, {since} – {until}</source>
        <translation>Cycle {number}, {since} – {until}</translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation>Sommes dues</translation>
    </message>
    <message>
        <source>End of cycle {number}, {day}</source>
        <translation>Fin du cycle {number}, {day}</translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation>Fonds par mois</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation>Livre des prêts</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Feuille de réunion</translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation>Épargne des membres</translation>
    </message>
    <message>
        <source>No meeting was closed yet. Its sheet is here when it is.</source>
        <translation>Aucune réunion n’est encore close. Sa feuille sera ici quand elle le sera.</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation>Chiffres du programme</translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation>Épargne et prêts</translation>
    </message>
    <message>
        <source>Since the books began</source>
        <translation>Depuis le début des livres</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance des comptes</translation>
    </message>
</context>
<context>
    <name>shareout</name>
    <message>
        <source>&amp;Close the cycle</source>
        <translation>&amp;Clore le cycle</translation>
    </message>
    <message>
        <source>&amp;Open the cycle</source>
        <translation>&amp;Ouvrir le cycle</translation>
    </message>
    <message>
        <source>&amp;Pay out</source>
        <translation>&amp;Payer</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>A part of what a member receives is the first saving of the next cycle.</source>
        <translation>Une partie de ce que reçoit un membre est la première épargne du cycle suivant.</translation>
    </message>
    <message>
        <source>Close the cycle without a share-out</source>
        <translation>Clore le cycle sans partage</translation>
    </message>
    <message>
        <source>Cycle {number}, now</source>
        <translation>Cycle {number}, en cours</translation>
    </message>
    <message>
        <source>Cycle {number}, {day}</source>
        <comment>a past cycle and its last day</comment>
        <translation>Cycle {number}, {day}</translation>
    </message>
    <message>
        <source>Left over, to the next cycle</source>
        <translation>Reste, au cycle suivant</translation>
    </message>
    <message>
        <source>Left over, to the social fund</source>
        <translation>Reste, au fonds social</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Nobody is paid: all money stays where it is, and savings, loans and dues go on in the next cycle.</source>
        <translation>Personne n’est payé&#x202f;: tout l’argent reste où il est&#x202f;; l’épargne, les prêts et les sommes dues continuent dans le cycle suivant.</translation>
    </message>
    <message>
        <source>Notes and coins</source>
        <translation>Billets et pièces</translation>
    </message>
    <message>
        <source>Open the next cycle</source>
        <translation>Ouvrir le cycle suivant</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Lui revient</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} by savings and the meetings that they lay in the box.</source>
        <translation>Lui revient = son épargne + bénéfice {profit} selon l’épargne et les réunions où elle est restée dans la caisse.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own savings ÷ all savings.</source>
        <translation>Lui revient = son épargne + bénéfice {profit} × son épargne ÷ toute l’épargne.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} × own shares ÷ all shares.</source>
        <translation>Lui revient = son épargne + bénéfice {profit} × ses parts ÷ toutes les parts.</translation>
    </message>
    <message>
        <source>Part = own savings + profit {profit} ÷ number of members.</source>
        <translation>Lui revient = son épargne + bénéfice {profit} ÷ nombre de membres.</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Put back into savings</source>
        <translation>Remettre en épargne</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Savings × time</source>
        <translation>Épargne × temps</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Stays in the fund</source>
        <translation>Reste dans le fonds</translation>
    </message>
    <message>
        <source>The rules of the group go on. What is typed differently here is a new decision of that day.</source>
        <translation>Les règles du groupe continuent. Ce qui est tapé autrement ici est une nouvelle décision de ce jour.</translation>
    </message>
    <message>
        <source>The same for each</source>
        <translation>Pareil pour chacun</translation>
    </message>
    <message>
        <source>There is no profit: each part is what was saved.</source>
        <translation>Il n’y a pas de bénéfice&#x202f;: à chacun revient ce qu’il a épargné.</translation>
    </message>
    <message>
        <source>To the largest rests</source>
        <translation>Aux plus grands restes</translation>
    </message>
    <message>
        <source>To the next cycle</source>
        <translation>Au cycle suivant</translation>
    </message>
    <message>
        <source>To the social fund</source>
        <translation>Au fonds social</translation>
    </message>
    <message>
        <source>What is paid is rounded down to {coin}. Paid {paid} + debts settled {netted} + left over {rest} = {whole}.</source>
        <translation>Ce qui est payé est arrondi à {coin}, vers le bas. Payé {paid} + dettes réglées {netted} + reste {rest} = {whole}.</translation>
    </message>
    <message>
        <source>brings {amount}</source>
        <translation>apporte {amount}</translation>
    </message>
    <message>
        <source>carries {amount}</source>
        <translation>reporte {amount}</translation>
    </message>
    <message>
        <source>owes {amount}</source>
        <translation>doit {amount}</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>épargne {amount}</translation>
    </message>
    <message>
        <source>{amount} given up</source>
        <translation>{amount} abandonné</translation>
    </message>
    <message>
        <source>{count} × {value}</source>
        <comment>so many notes of a value</comment>
        <translation>{count} × {value}</translation>
    </message>
    <message>
        <source>{notes} into {others}</source>
        <comment>notes to change before paying</comment>
        <translation>{notes} en {others}</translation>
    </message>
    <message>
        <source>{part} {sums}</source>
        <comment>two sentences</comment>
        <translation>{part} {sums}</translation>
    </message>
    <message>
        <source>{profit} are lost, and all bear it: each part = to share × own savings ÷ all savings.</source>
        <translation>{profit} sont perdus, et tous portent la perte&#x202f;: lui revient = à partager × son épargne ÷ toute l’épargne.</translation>
    </message>
</context>
<context>
    <name>shareout_paper</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>As of {day}. Nothing is paid until the group says so.</source>
        <translation>Au {day}. Rien n’est payé tant que le groupe ne le dit pas.</translation>
    </message>
    <message>
        <source>From the social fund</source>
        <translation>Du fonds social</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Left over by rounding, for the next cycle: {amount}</source>
        <translation>Reste de l’arrondi, pour le cycle suivant&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Left over by rounding, for the social fund: {amount}</source>
        <translation>Reste de l’arrondi, pour le fonds social&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Note or coin</source>
        <translation>Billet ou pièce</translation>
    </message>
    <message>
        <source>Owed {amount} more; the group gave it up.</source>
        <translation>Devait encore {amount}&#x202f;; le groupe y a renoncé.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Owes {amount} more, and pays it now.</source>
        <translation>Doit encore {amount}, et le paie maintenant.</translation>
    </message>
    <message>
        <source>Owes {amount} more, as a loan in the next cycle.</source>
        <translation>Doit encore {amount}, comme prêt dans le cycle suivant.</translation>
    </message>
    <message>
        <source>Owes {amount} more. The group decides about it.</source>
        <translation>Doit encore {amount}. Le groupe en décide.</translation>
    </message>
    <message>
        <source>Paid out on {day}</source>
        <translation>Payé le {day}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Lui revient</translation>
    </message>
    <message>
        <source>Part of the loss</source>
        <translation>Part de la perte</translation>
    </message>
    <message>
        <source>Part of the profit</source>
        <translation>Part du bénéfice</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Received by {name}</source>
        <translation>Reçu par {name}</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>Rounded to the smallest coin</source>
        <translation>Arrondi à la plus petite pièce</translation>
    </message>
    <message>
        <source>Saved again in the next cycle</source>
        <translation>Épargné de nouveau dans le cycle suivant</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Settled of the debt of {amount}</source>
        <translation>Réglé de la dette de {amount}</translation>
    </message>
    <message>
        <source>Share-out of cycle {cycle}</source>
        <translation>Partage du cycle {cycle}</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Slips of the share-out of cycle {cycle}</source>
        <translation>Fiches du partage du cycle {cycle}</translation>
    </message>
    <message>
        <source>The loss of {amount} is borne by savings: {own} of {all}.</source>
        <translation>La perte de {amount} est portée selon l’épargne&#x202f;: {own} sur {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings and how long they lay here: {own} of {all}.</source>
        <translation>Le bénéfice de {amount} est partagé selon l’épargne et le temps qu’elle est restée&#x202f;: {own} sur {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by savings: {own} of {all}.</source>
        <translation>Le bénéfice de {amount} est partagé selon l’épargne&#x202f;: {own} sur {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared by shares: {own} of {all}.</source>
        <translation>Le bénéfice de {amount} est partagé selon les parts&#x202f;: {own} sur {all}.</translation>
    </message>
    <message>
        <source>The profit of {amount} is shared equally: {own} of {all}.</source>
        <translation>Le bénéfice de {amount} est partagé également&#x202f;: {own} sur {all}.</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>{group} · share-out of cycle {cycle} · {day} · number {number}</source>
        <translation>{group} · partage du cycle {cycle} · {day} · numéro {number}</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Average loan</source>
        <translation>Prêt moyen</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Balance sheet</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Feuille vierge</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venus</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Cash book</source>
        <translation>Livre de caisse</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Sommes dues</translation>
    </message>
    <message>
        <source>Dues outstanding</source>
        <translation>Sommes dues</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Amende</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Fund and place</source>
        <translation>Fonds et lieu</translation>
    </message>
    <message>
        <source>Funds by month</source>
        <translation>Fonds par mois</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after, {counted} counted.</source>
        <translation>Dans la caisse&#x202f;: {before} avant, {after} après, {counted} comptés.</translation>
    </message>
    <message>
        <source>In the box: {before} before, {after} after.</source>
        <translation>Dans la caisse&#x202f;: {before} avant, {after} après.</translation>
    </message>
    <message>
        <source>Kept change</source>
        <translation>Monnaie gardée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Left of earlier cycles</source>
        <translation>Reste des cycles d’avant</translation>
    </message>
    <message>
        <source>Lent out</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Loan book</source>
        <translation>Livre des prêts</translation>
    </message>
    <message>
        <source>Loan fund that is lent out</source>
        <translation>Fonds de crédit prêté</translation>
    </message>
    <message>
        <source>Loan of {name}</source>
        <translation>Prêt de {name}</translation>
    </message>
    <message>
        <source>Loans outstanding</source>
        <translation>Prêts en cours</translation>
    </message>
    <message>
        <source>Loans owed</source>
        <translation>Prêts dus</translation>
    </message>
    <message>
        <source>Loans written off</source>
        <translation>Prêts passés en perte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting sheet</source>
        <translation>Feuille de réunion</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Member savings</source>
        <translation>Épargne des membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Members who dropped out</source>
        <translation>Membres qui ont abandonné</translation>
    </message>
    <message>
        <source>Members who ever borrowed</source>
        <translation>Membres qui ont déjà emprunté</translation>
    </message>
    <message>
        <source>Members who left in this cycle</source>
        <translation>Membres partis dans ce cycle</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No loan was given yet.</source>
        <translation>Aucun prêt n’a encore été donné.</translation>
    </message>
    <message>
        <source>No meeting was held in this cycle.</source>
        <translation>Aucune réunion n’a été tenue dans ce cycle.</translation>
    </message>
    <message>
        <source>No money moved in this time.</source>
        <translation>Aucun argent n’a bougé dans cette période.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody owes a fine or a missed payment.</source>
        <translation>Personne ne doit une amende ou un paiement manqué.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Owed and the members&apos;, together</source>
        <translation>Dettes et avoir des membres, ensemble</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Portfolio at risk</source>
        <translation>Portefeuille à risque</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Print it for a meeting without the laptop, then enter the meeting from paper.</source>
        <translation>Imprimez-la pour une réunion sans ordinateur, puis entrez la réunion d’après le papier.</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <translation>Chiffres du programme</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Return on savings in a year</source>
        <translation>Rendement de l’épargne sur un an</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Épargne</translation>
    </message>
    <message>
        <source>Savings and loans</source>
        <translation>Épargne et prêts</translation>
    </message>
    <message>
        <source>Savings for each member</source>
        <translation>Épargne par membre</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Social fund</source>
        <translation>Fonds social</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>Tampons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>The group has no members yet.</source>
        <translation>Le groupe n’a pas encore de membres.</translation>
    </message>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Il n’y a encore rien à montrer.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance des comptes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of loans outstanding</source>
        <translation>Valeur des prêts en cours</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is the members&apos;, in all</source>
        <translation>Ce qui est aux membres, en tout</translation>
    </message>
    <message>
        <source>What the group has in all</source>
        <translation>Ce que le groupe a en tout</translation>
    </message>
    <message>
        <source>What the group has, in all</source>
        <translation>Ce que le groupe a, en tout</translation>
    </message>
    <message>
        <source>What the group owes, in all</source>
        <translation>Ce que le groupe doit, en tout</translation>
    </message>
    <message>
        <source>Women among the members</source>
        <translation>Femmes parmi les membres</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>repaid</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>written off</source>
        <translation>passé en perte</translation>
    </message>
    <message>
        <source>{cash}: at the end</source>
        <translation>{cash}&#x202f;: à la fin</translation>
    </message>
    <message>
        <source>{cash}: before</source>
        <translation>{cash}&#x202f;: avant</translation>
    </message>
    <message>
        <source>{kind}, out</source>
        <translation>{kind}, sortie</translation>
    </message>
</context>
<context>
    <name>turns</name>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Fixer les tours</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>Fi&amp;nir</translation>
    </message>
    <message>
        <source>&amp;Pass it on</source>
        <translation>&amp;Céder</translation>
    </message>
    <message>
        <source>&amp;Swap them</source>
        <translation>Éc&amp;hanger</translation>
    </message>
    <message>
        <source>Another member takes the turn, and pays from now on what this hand owes for the rounds held.</source>
        <translation>Un autre membre prend le tour, et paie dès maintenant ce que cette main doit pour les tours passés.</translation>
    </message>
    <message>
        <source>Arrange the turns</source>
        <translation>Fixer les tours</translation>
    </message>
    <message>
        <source>Each hand pays in every round and takes one pot. Who has two hands pays twice and takes twice.</source>
        <translation>Chaque main paie à chaque tour et prend une cagnotte. Qui a deux mains paie deux fois et prend deux fois.</translation>
    </message>
    <message>
        <source>Finish the round</source>
        <translation>Finir la rotation</translation>
    </message>
    <message>
        <source>Pass a turn on</source>
        <translation>Céder un tour</translation>
    </message>
    <message>
        <source>Swap two turns</source>
        <translation>Échanger deux tours</translation>
    </message>
    <message>
        <source>This rotation is over: its cycle closes, and the next one is arranged anew on the same day.</source>
        <translation>Cette rotation est finie&#x202f;: son cycle est clos, et le suivant est fixé de nouveau le même jour.</translation>
    </message>
    <message>
        <source>Turn {number} · {name}</source>
        <translation>Tour {number} · {name}</translation>
    </message>
    <message>
        <source>Two members change their places in the order.</source>
        <translation>Deux membres échangent leurs places dans l’ordre.</translation>
    </message>
    <message>
        <source>by auction in each meeting</source>
        <translation>aux enchères à chaque réunion</translation>
    </message>
    <message>
        <source>by need, decided in each meeting</source>
        <translation>selon le besoin, décidé à chaque réunion</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>tiré au sort</translation>
    </message>
    <message>
        <source>fixed, as in the list</source>
        <translation>fixe, comme dans la liste</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>In the box: {money}.</source>
        <comment>what is read aloud</comment>
        <translation>Dans la caisse&#x202f;: {money}.</translation>
    </message>
    <message>
        <source>{amount} ariary</source>
        <translation>{amount} ariary</translation>
    </message>
    <message>
        <source>{amount} birr</source>
        <translation>{amount} birr</translation>
    </message>
    <message>
        <source>{amount} cedis</source>
        <translation>{amount} cedis</translation>
    </message>
    <message>
        <source>{amount} dollars</source>
        <translation>{amount} dollars</translation>
    </message>
    <message>
        <source>{amount} euros</source>
        <translation>{amount} euros</translation>
    </message>
    <message>
        <source>{amount} francs</source>
        <translation>{amount} francs</translation>
    </message>
    <message>
        <source>{amount} gourdes</source>
        <translation>{amount} gourdes</translation>
    </message>
    <message>
        <source>{amount} kwacha</source>
        <translation>{amount} kwachas</translation>
    </message>
    <message>
        <source>{amount} leones</source>
        <translation>{amount} leones</translation>
    </message>
    <message>
        <source>{amount} meticais</source>
        <translation>{amount} meticais</translation>
    </message>
    <message>
        <source>{amount} naira</source>
        <translation>{amount} nairas</translation>
    </message>
    <message>
        <source>{amount} pesos</source>
        <translation>{amount} pesos</translation>
    </message>
    <message>
        <source>{amount} pounds</source>
        <translation>{amount} livres</translation>
    </message>
    <message>
        <source>{amount} rupees</source>
        <translation>{amount} roupies</translation>
    </message>
    <message>
        <source>{amount} shillings</source>
        <translation>{amount} shillings</translation>
    </message>
    <message>
        <source>{amount} taka</source>
        <translation>{amount} takas</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n share(s), {money}.</source>
        <translation>
            <numerusform>{name},&#x202f;%n part, {money}.</numerusform>
            <numerusform>{name},&#x202f;%n parts, {money}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {money}.</source>
        <comment>what is read aloud</comment>
        <translation>{name}, {money}.</translation>
    </message>
</context>
<context>
    <name>wall</name>
    <message>
        <source>Amounts in {currency}.</source>
        <translation>Montants en {currency}.</translation>
    </message>
    <message>
        <source>Dry run: nothing is paid yet. Amounts in {currency}.</source>
        <translation>Simulation&#x202f;: rien n’est encore payé. Montants en {currency}.</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Dans la caisse</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Réunion {number} · {day}</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Aucune réunion n’est ouverte</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>SavingsDesk: wall view</source>
        <translation>SavingsDesk&#x202f;: vue murale</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Share-out of cycle {number}</source>
        <translation>Partage du cycle {number}</translation>
    </message>
    <message>
        <source>{present} of {members}</source>
        <translation>Présents&#x202f;: {present} sur {members}</translation>
    </message>
</context>
</TS>
