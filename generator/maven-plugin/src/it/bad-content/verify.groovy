def log = new File(basedir, 'build.log').getText('UTF-8')
def problems = '''
fautif/etablissement.yml:6:14: erreur SCHEMA-006
  `CP1` ne fait pas partie des valeurs possibles pour `niveau`.
   6 |   - {niveau: CP1, eleves: 48, classes: 2}
     |              ^^^
'''
def unknownKey = '''
fautif/plan-action.yml:9:5: erreur SCHEMA-001
  La clé `état` n'existe pas dans cet élément de `actions`.
   9 |     état: en cours
     |     ^^^^
  aide : vouliez-vous dire `etat` ?
'''
assert log.split(java.util.regex.Pattern.quote(problems), -1).length == 3
assert log.split(java.util.regex.Pattern.quote(unknownKey), -1).length == 3
assert log.contains('Contenus vérifiés (1 établissement, 0 territoire) : 2 erreurs.')
assert log.contains("Rien n'a été publié : 2 erreurs.")
assert log.contains('`gigogne.edition` vaut `privee` : il faut `publique` ou `interne`.')
assert log.contains('rien à faire, `gigogne.skip` est vrai.')
assert !log.contains('at org.gigogne.')

def page = new File(basedir, 'target/site/plan-action.html').getText('UTF-8')
assert page.contains("l’espace numérique de travail") || page.contains("l'espace numérique de travail")
assert !page.contains('aux écrans')

// For other programs: from the content that was refused.
def slurper = new groovy.json.JsonSlurper()
def run = slurper.parse(new File(basedir, 'target/problemes.sarif')).runs[0]
assert run.tool.driver.version ==~ /\d.*/
assert run.results*.ruleId == ['SCHEMA-006', 'SCHEMA-001']
assert run.results[0].locations[0].physicalLocation.artifactLocation.uri == 'fautif/etablissement.yml'
def report = slurper.parse(new File(basedir, 'target/gitlab.json'))
assert report*.location*.path == ['fautif/etablissement.yml', 'fautif/plan-action.yml']
assert report*.location*.lines*.begin == [6, 9]
assert log.contains('\n::error file=fautif/plan-action.yml,line=9,col=5,title=SCHEMA-001::La clé `état`')
assert log.contains('La liste des problèmes serait dans le dossier du contenu')
assert !new File(basedir, 'content/problemes.sarif').exists()
