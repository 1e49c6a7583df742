/**
 * What people write when they mean a field of work, in the languages of briefs. A term of the hub gets these words when
 * its id, its name or one of its aliases is the key. Taxonomies add their own words by aliases.
 */
export const EXPERTISE_WORDS: Readonly<Record<string, string>> = {
  planning:
    'one plan, shared plan, common plan, single plan, overall plan, set up plan, plan together, who does what, get organised, get organized, order our projects, ' +
    'projects under control, project management, projektmanagement, projektsteuerung, planung, gesamtplan, gestion de projet, planification, suivi de projet, un suivi, gestión de proyectos, planificación, ordenar proyectos, ' +
    'gestão de projetos, planejar, planejamento, planeamento, organizar, pianificazione, gestione progetti, projectmanagement, projectplanning, planerare, projektledning, ' +
    'zarządzanie projektami, planowanie, управление проектами, планирование, plánování, proje yönetimi, planlama, إدارة المشاريع, 项目管理, 專案管理, 项目规划, プロジェクト管理, 工程管理, 프로젝트 관리, प्रोजेक्ट प्रबंधन, योजना, usimamizi wa miradi, mipango',
  scheduling:
    'schedule, timetable, timeline, critical path, build up schedule, opening schedule, shutdown, turnaround, outage, dry dock, deadline, delay, milestone plan, programme of works, bauzeitenplan, terminplan, ' +
    'zeitplan, zeitpläne, bauablauf, kritischer pfad, stillstand, revision, ablaufplan, planning de chantier, calendrier, échéancier, chemin critique, arrêt, calendario, ruta crítica, parada de planta, paro, plazos, ' +
    'caminho crítico, parada, prazos, calendário, cronoprogramma, tempistiche, scadenze, tijdlijn, tijdschema, tidplan, harmonogram, график, сроки, takvim, جدول زمني, جداول زمنية, 日程, 进度, スケジュール, 日程計画, 工期, 일정',
  roadmapping:
    'roadmap, road map, milestones, release plan, product plan, release day, release date, what comes next, meilensteine, meilensteinplan, jalons, feuille de route, hitos, hoja de ruta, marcos, mijlpalen, ' +
    'tappe, kamienie milowe, вехи, дорожная карта, ロードマップ, マイルストーン, 路线图, 로드맵, 마일스톤, خارطة طريق',
  'resource-planning':
    'capacity, capacity plan, utilisation, utilization, roster, rostering, duty rosters, shift plan, shifts, who is free, overbooked, double booked, staffing, workload, staff planning, crews, resource planning, ' +
    'kapazität, kapazitätsplanung, auslastung, dienstplan, schichtplan, einsatzplanung, personalplanung, überbucht, capacité, plan de charge, effectifs, plannings du personnel, capacidad, carga de trabajo, turnos, ' +
    'capacidade, escala, escalas, recursos, capacità, turni, carico di lavoro, capaciteit, bezetting, rooster, kapacitet, bemanning, zasoby, obciążenie, загрузка, ресурсы, kapasite, kaynak planlama, キャパシティ, リソース計画, 产能, 资源规划, 人力规划, 리소스, 인력 배치',
  'template-design':
    'template, templates, ready made, set of boards, blueprint, vorlage, vorlagen, muster, modèle, modèles, gabarit, plantilla, plantillas, modelo pronto, modelli, sjabloon, sjablonen, mall, mallar, szablon, ' +
    'шаблон, şablon, قوالب, قالب, テンプレート, 模板, 範本, 템플릿',
  'portfolio-reporting':
    'portfolio, report, reports, reporting, monthly report, board report, report for funders, funders, donor reports, donors, status report, overview of all projects, which projects are in trouble, ' +
    'bericht, berichte, berichtswesen, statusbericht, projektportfolio, überblick über alle projekte, rapport, rapports, bailleurs, bailleurs de fonds, tableau de suivi, informe, informes, reportes, donantes, financiadores, cartera de proyectos, portafolio, ' +
    'relatório, relatórios, prestação de contas, financiadores, carteira de projetos, rapporti, relazioni, portafoglio, rapportage, portefeuille, rapportering, raporty, отчет, отчеты, отчётность, портфель, raporlama, تقارير, تقرير, محفظة المشاريع, المحفظة, レポート, 報告, ポートフォリオ, 报告, 汇报, 项目组合, 보고서, 포트폴리오',
  dashboards:
    'dashboard, dashboards, power bi, powerbi, tableau, looker, qlik, charts, kennzahlen, auswertungen, tableaux de bord, tableau de bord, indicateurs, tableros, tablero de control, indicadores, painel, painéis, ' +
    'cruscotto, indicatori, instrumentpanel, wskaźniki, дашборд, дашборды, لوحات المعلومات, لوحة متابعة, ダッシュボード, 仪表板, 看板报表, 대시보드',
  'budget-control':
    'budget control, cost, costs, cost control, cost per job, spending, spent, what was paid, paid for by, money went, where the money, fee, overspend, earned value, purchase orders, expenses, ' +
    'kosten, kostenkontrolle, kostenüberblick, projektbudget, ausgaben, dépenses, coûts, suivi budgétaire, budget par projet, gastos, costos, costes, control de costes, cuánto se gastó, presupuesto por proyecto, ' +
    'gasto, gastos, custos, controle de custos, orçamento por obra, costi, spese, controllo dei costi, kostenbeheersing, uitgaven, kostnader, koszty, затраты, расходы, бюджетный контроль, maliyet, bütçe kontrolü, التكاليف, تكاليف, ضبط الميزانية, المصروفات, コスト管理, 予算管理, 成本控制, 成本, 预算管理, 비용 관리, 예산 관리',
  governance:
    'governance, steering committee, steering group, decision making, decisions, who decides, prioritise, prioritize, prioritisation, prioritization, too many projects, priority one, gate, gates, project selection, stop projects, ' +
    'lenkungsausschuss, priorisierung, priorisieren, entscheidungen, entscheidungswege, gremien, gouvernance, comité de pilotage, arbitrage, priorisation, prioriser, gobernanza, comité de dirección, priorización, priorizar, decisiones, ' +
    'governança, comitê, priorização, decisões, priorità, decisioni, besluitvorming, stuurgroep, prioriteiten, styrgrupp, prioritering, ład projektowy, priorytety, решения, приоритеты, управляющий комитет, yönetişim, حوكمة, الحوكمة, 決定, ガバナンス, 治理, 거버넌스',
  'project-office':
    'project office, project management office, pmo, programme office, program office, portfolio office, projektbüro, projektleitstelle, bureau de projet, bureau de projets, bureau des projets, oficina de proyectos, escritório de projetos, ' +
    'ufficio progetti, projectbureau, projektkontor, biuro projektów, проектный офис, proje ofisi, مكتب إدارة المشاريع, مكتب المشاريع, 项目管理办公室, 專案管理辦公室, プロジェクト管理オフィス, 프로젝트 관리 오피스',
  'risk-management':
    'risk, risks, risk register, contingency, what if, if that person suddenly, hazards, power goes off, power cuts, safety, risiko, risiken, risikoregister, notfallplan, risque, risques, registre des risques, riesgo, riesgos, contingencia, ' +
    'risco, riscos, plano de contingência, rischio, rischi, risico, risiker, ryzyko, ryzykami, риски, рисков, risk yönetimi, مخاطر, المخاطر, إدارة المخاطر, リスク, リスク管理, 风险, 風險, 위험 관리, 리스크',
  goals:
    'okr, okrs, goals, goal setting, objectives, key results, targets, strategy into, strategic measures, ziele, zielvereinbarung, objectifs, résultats clés, objetivos, resultados clave, metas, obiettivi, doelen, doelstellingen, mål, cele, ' +
    'цели, hedefler, أهداف, الأهداف, 目標, 目标, 목표',
  migration:
    'migrate, migration, move from, move away from, move over, move off, switch from, switch to orrery, switching to orrery, replace tool, replace old, replacing, leave tool, old tool, legacy tool, cut over, cutover, consolidate, consolidation, transfer data, ' +
    'jira to, asana, trello, ms project, microsoft project, monday com, smartsheet, basecamp, projekttool raus, aus unserem alten, altsystem, ablösung, ablösen, umstieg, umziehen, umzug, datenübernahme, migrieren, wechsel von, migrer, migration depuis, ' +
    'remplacer outil, abandonner, reprise des données, quitter, migrar, migración, reemplazar, sustituir, cambiar de herramienta, pasar de, migração, substituir, trocar de ferramenta, migrazione, migrare, sostituire, passare da, migratie, migreren, overstappen, overzetten, ' +
    'migrera, flytta från, migracja, przenieść, миграция, перенос данных, переход с, taşıma, geçiş, ترحيل, نقل البيانات, هجرة البيانات, 移行, 乗り換え, 迁移, 遷移, 마이그레이션, 이전하',
  'spreadsheet-migration':
    'excel, spreadsheet, spreadsheets, excel sheet, excel sheets, google sheets, workbook, workbooks, xls, xlsx, exceltabelle, exceltabellen, exceldatei, exceldateien, tabellen, tableur, tableurs, classeur, fichier excel, fichiers excel, feuille excel, ' +
    'hoja de excel, hojas de excel, hojas de cálculo, hoja de cálculo, planilla, planillas, planilha, planilhas, folha de cálculo, folhas de cálculo, foglio excel, fogli excel, fogli di calcolo, rekenblad, spreadsheets, excelbestanden, kalkylblad, regneark, arkusz, arkusze, arkuszy, эксель, таблицы, таблиц, ' +
    'إكسل, اكسل, جداول إكسل, エクセル, スプレッドシート, 表計算, 电子表格, 試算表, 엑셀, 스프레드시트, एक्सेल',
  'data-quality':
    'data quality, duplicates, doubles, deduplicate, clean data, clean up data, data cleansing, orphans, inconsistent data, dirty data, which ones we can forget, dubletten, doppelte, datenqualität, datenbereinigung, bereinigen, altdaten, doublons, qualité des données, nettoyer données, ' +
    'duplicados, calidad de datos, limpiar datos, depurar, qualidade dos dados, limpeza de dados, duplicati, qualità dei dati, pulizia dei dati, dubbelen, datakwaliteit, opschonen, dubbletter, jakość danych, duplikaty, дубликаты, качество данных, чистка данных, تنظيف البيانات, جودة البيانات, データクレンジング, 数据清洗, 데이터 정제',
  'api-integration':
    'integrate, integration, interface, interfaces, connect, connector, connectors, connection, link between, link, linked, linking, sync, synchronise, synchronize, synchronisation, islands, talk to each other, api, webhooks, webhook, middleware, zapier, lims, ' +
    'schnittstelle, schnittstellen, anbindung, anbinden, verbinden, koppeln, kopplung, interface entre, connecter, relier, raccorder, interfacer, connecteur, intégration, integración, integrar, conectar, conexión, conectores, interfaz, enlazar, ' +
    'integração, integrar, conectar, ligação, integrazione, integrare, collegare, connettore, interfaccia, koppeling, koppelingen, koppelen, verbinden, integratie, integrera, koppla, kobling, integracja, połączyć, integracji, интеграция, интегрировать, связать, entegrasyon, bağlamak, ربط, تكامل, الربط, واجهة برمجية, 連携, 接続, 集成, 整合, 对接, 串接, 연동, 통합, इंटीग्रेशन, एकीकरण',
  'finance-integration':
    'erp, sap, oracle, netsuite, sage, quickbooks, xero, datev, navision, dynamics, odoo, tally, accounting, accounting package, accounts, bookkeeping, invoices, invoice, invoicing, billing, ledger, ledgers, finance system, finance data, ' +
    'buchhaltung, rechnungen, rechnungswesen, fakturierung, comptabilité, logiciel comptable, factures, facturation, contabilidad, facturas, facturación, sistema contable, contabilidade, faturas, notas fiscais, contabilità, fatture, fatturazione, boekhouding, facturen, facturatie, ' +
    'bokföring, fakturor, regnskab, regnskap, księgowość, faktury, бухгалтерия, 1c, счета, muhasebe, fatura, محاسبة, المحاسبة, الفواتير, فواتير, 会計, 請求書, 经理会计, 会计, 财务系统, 發票, 회계',
  'developer-tools':
    'developer, developers, development team, git, gitlab, github, bitbucket, jira, issue tracker, issue trackers, tickets, ticket system, ticket systems, ticketing system, merge requests, releases, build pipeline, build pipelines, pipelines, deployments, devops, ci cd, jenkins, azure devops, ' +
    'ticketsystem, ticketsysteme, entwickler, softwareentwicklung, développeurs, suivi des tickets, desarrolladores, equipo de desarrollo, desenvolvedores, sviluppatori, ontwikkelaars, utvecklare, utviklere, udviklere, programiści, разработчики, разработчиков, geliştirici, مطورين, المطورين, 開発者, 開発チーム, 开发者, 开发团队, 개발자, 개발팀',
  identity:
    'sso, single sign on, sign on, scim, saml, oidc, entra, azure ad, active directory, okta, ldap, login, logins, identity, user accounts, accounts created, provisioning, joiners, leavers, ghost accounts, onetime login, benutzerkonten, verzeichnisdienst, einmalanmeldung, anmeldung, ' +
    'authentification unique, comptes utilisateurs, annuaire, inicio de sesión único, cuentas de usuario, directorio activo, login único, contas de usuário, accesso unico, utenze, gebruikersaccounts, eenmalige aanmelding, användarkonton, konta użytkowników, logowanie, учетные записи, единый вход, الدخول الموحد, تسجيل الدخول, シングルサインオン, アカウント, 单点登录, 單一登入, 계정, 싱글사인온',
  automation:
    'automate, automation, automated, automatic, automatically, workflow, workflows, rules in orrery, own rules, automations, robots, notifications, approval, approvals, automatisieren, automatisierung, automatisch, automatische, automatisiert, regeln, automatiser, automatisation, automatiquement, flux de travail, ' +
    'automatizar, automatización, automático, automáticamente, flujos, flujo de trabajo, reglas, automação, automático, regras, fluxos, automatizzare, automazione, regole, flussi, automatiseren, automatisering, automatisk, automatyzacja, reguły, автоматизация, автоматизировать, otomasyon, otomatik, أتمتة, الأتمتة, 自動化, 自动化, 자동화, ऑटोमेशन, स्वचालन',
  intake:
    'intake, request form, request forms, forms, requests, ask for a change, change requests, triage, demand, ticket form, ideas come in, everything that arrives, where requests, anfragen, anträge, antragsformular, formular, formulare, anforderungsmanagement, ideen, demandes, formulaire, formulaires, ' +
    'solicitudes, formularios, pedidos, formulários, solicitações, chamados, richieste, moduli, aanvragen, aanvraagformulier, verzoeken, förfrågningar, formulär, wnioski, formularz, zgłoszenia, заявки, заявок, запросы, talepler, form, طلبات, الطلبات, نموذج, 依頼, 申請, 受付, 需求收集, 申请表, 요청, 접수',
  'agile-coaching':
    'agile, scrum, kanban, sprint, sprints, lean, safe, stand ups, standup, flow, columns, work gets stuck, backlog, agil, agiler, agile methoden, agilität, agilité, méthodes agiles, ágil, ágiles, metodologías ágiles, agilidad, agili, metodi agili, zwinne, agilt, гибкие методологии, скрам, канбан, çevik, أجايل, الرشيقة, كانبان, アジャイル, スクラム, カンバン, 敏捷, 看板, 애자일, 스크럼, 칸반',
  'hybrid-delivery':
    'hybrid, waterfall and agile, waterfall, fixed milestones, phase gate, stage gate, hybrides vorgehen, hybrid vorgehen, klassisch und agil, wasserfall, hybride, cascade, cycle en v, híbrido, cascada, cascata, ibrido, waterval, vattenfall, hybrydowe, гибридный, водопад, هجين, ハイブリッド, ウォーターフォール, 混合, 瀑布, 하이브리드',
  'change-management':
    'change management, adoption, resistance, people do not use, nobody uses, they ignore it, hates it, ignore it, get people to use, buy in, acceptance, mood, cultural change, veränderung, veränderungsmanagement, akzeptanz, widerstand, mitnehmen, conduite du changement, accompagnement au changement, adhésion, résistance, gestión del cambio, resistencia, adopción, ' +
    'gestão da mudança, resistência, adoção, cambiamento, gestione del cambiamento, resistenza, verandermanagement, weerstand, draagvlak, förändringsledning, endringsledelse, forandringsledelse, zarządzanie zmianą, opór, управление изменениями, сопротивление, değişim yönetimi, إدارة التغيير, التغيير, 変革, チェンジマネジメント, 定着, 变革管理, 변화 관리',
  facilitation:
    'facilitate, facilitator, facilitation, moderate, moderator, neutral person, get everybody in one room, mediation, disagree, argue, committees, moderieren, moderation, moderator, facilitateur, animer, animateur, animation d ateliers, facilitar, facilitador, moderar, facilitación, facilitação, moderação, facilitare, facilitatore, moderare, faciliteren, begeleiden, ' +
    'facilitera, fasilitere, moderacja, facylitator, фасилитация, фасилитатор, модератор, تيسير, ميسر, ファシリテーション, ファシリテーター, 引导, 퍼실리테이션',
  onboarding:
    'train, training, teach, teaches, trainer, course, courses, classes, lessons, explain, beginners, learn, show us how, introduce staff, get started, tutorials, tutorial, schulung, schulen, einschulung, anleiten, einarbeitung, lernen, former, formation, former les équipes, apprendre, cours, formateur, ' +
    'capacitar, capacitación, formación, enseñar, clases, cursos, aprender, curso, capacitação, ensinar, treinar, treinamento, aulas, formação, formare, formazione, insegnare, corso, corsi, imparare, opleiden, opleiding, trainen, cursus, leren, utbildning, utbilda, kurs, opplæring, uddannelse, koulutus, szkolenie, szkolenia, szkolić, nauczyć, ' +
    'обучение, обучить, курс, курсы, научить, школа, školení, naučit, eğitim, öğretmek, تدريب, التدريب, تعليم, دورة, دورات, הדרכה, 研修, トレーニング, 教える, 講習, 培训, 培訓, 教学, 교육, 훈련, प्रशिक्षण, सिखा, mafunzo, kufundisha, pelatihan, latihan, đào tạo, εκπαίδευση, навчання, навчити',
  'admin-training':
    'administrator training, admin training, train admins, train administrators, teach me, teach me and, key users, power users, superusers, own admin, own administrators, administratorenschulung, adminschulung, administratoren, key user schulung, formation des administrateurs, formation administrateur, formación de administradores, capacitar administradores, administradores, ' +
    'treinamento de administradores, formazione amministratori, beheerderstraining, opleiding beheerders, administratörsutbildning, pääkäyttäjäkoulutus, szkolenie administratorów, обучение администраторов, yönetici eğitimi, تدريب المسؤولين, 管理者研修, 管理員培訓, 管理员培训, 관리자 교육',
  'time-tracking':
    'time tracking, timesheet, timesheets, hours, record hours, book hours, our hours, put in our hours, billable, time recording, zeiterfassung, stunden, stundenerfassung, stundenzettel, zeiten erfassen, saisie des temps, suivi du temps, heures, feuilles de temps, registro de horas, horas, control de horas, hojas de tiempo, ' +
    'apontamento de horas, registro de horas, controle de horas, ore, rilevazione ore, fogli ore, urenregistratie, uren, tidrapportering, timeregistrering, timeføring, rejestracja czasu, czas pracy, учет времени, часы, zaman takibi, تسجيل الوقت, ساعات العمل, الساعات, 工数, 勤務時間, タイムシート, 工时, 工時, 근무 시간, 타임시트',
  'security-review':
    'security, security review, security audit, permissions, access rights, who can see, ghost accounts, guests, tokens, audit logs, iso 27001, soc 2, pen test, berechtigungen, berechtigungskonzept, zugriffsrechte, sicherheit, sicherheitsprüfung, rechteprüfung, droits d accès, autorisations, sécurité, audit de sécurité, permisos, seguridad, revisión de seguridad, accesos, ' +
    'permissões, segurança, acessos, permessi, sicurezza, verifica di sicurezza, rechten, beveiliging, toegangsrechten, behörigheter, säkerhet, tilganger, sikkerhet, sikkerhed, uprawnienia, bezpieczeństwo, права доступа, безопасность, аудит безопасности, güvenlik, yetkiler, الأمن, أمن, الصلاحيات, صلاحيات, セキュリティ, 権限, 安全审查, 权限, 權限, 보안, 권한',
  privacy:
    'privacy, gdpr, dsgvo, rgpd, lgpd, data protection, personal data, patient data, patients names, confidential, anonymous, datenschutz, personenbezogene daten, patientendaten, protection des données, données personnelles, données patients, protección de datos, datos personales, datos de pacientes, privacidad, proteção de dados, dados pessoais, privacidade, ' +
    'protezione dei dati, dati personali, gegevensbescherming, avg, persoonsgegevens, dataskydd, personuppgifter, personvern, persondata, rodo, ochrona danych, dane osobowe, персональные данные, защита данных, kvkk, kişisel veriler, حماية البيانات, البيانات الشخصية, الخصوصية, خصوصية, 個人情報, プライバシー, 隐私, 個資, 个人信息, 개인정보',
  localisation:
    'localise, localize, localisation, localization, right to left, rtl, calendar, local holidays, holidays, ramadan, both languages, two languages, bilingual, several languages, several countries, weekends, translated, multilingual, own language, lokalisierung, feiertage, mehrsprachig, zweisprachig, rechts nach links, localisation, jours fériés, bilingue, multilingue, ' +
    'localización, días festivos, bilingüe, multilingüe, derecha a izquierda, localização, feriados, bilíngue, localizzazione, festività, bilingue, tweetalig, meertalig, feestdagen, flerspråkig, tvåspråkig, høyre til venstre, dwujęzyczny, święta, локализация, двуязычный, праздники, çok dilli, yerelleştirme, من اليمين إلى اليسار, تعريب, التعريب, ثنائي اللغة, العطل, 多言語, 現地化, ローカライズ, 本地化, 双语, 雙語, 현지화, 다국어',
  accessibility:
    'accessible, accessibility, screen reader, screen readers, keyboard only, keyboard, blind, visually impaired, wcag, disability, disabilities, disabled, wheelchair, barrierefrei, barrierefreiheit, screenreader, sehbehindert, blinde, bitv, accessibilité, accessible, lecteur d écran, malvoyant, handicap, accesibilidad, accesible, lector de pantalla, discapacidad, ' +
    'acessibilidade, acessível, leitor de tela, deficiência, accessibilità, accessibile, screen reader, disabilità, toegankelijkheid, toegankelijk, schermlezer, tillgänglighet, tilgjengelighet, universell utforming, tilgængelighed, dostępność, niewidomy, доступность, erişilebilirlik, إمكانية الوصول, ذوي الإعاقة, アクセシビリティ, バリアフリー, 无障碍, 無障礙, 접근성',
};
